package app.aladdin.feature.orchestrator.composer;

import app.aladdin.contract.EntityRef;

import org.kordamp.ikonli.feather.Feather;

/// Something that can be picked from the list above the text.
sealed interface Pick {
    Feather icon();

    String name();

    /// What tells it from others of that name.
    String detail();

    /// A thing of the project.
    record Thing(EntityRef ref, String detail) implements Pick {
        @Override
        public Feather icon() {
            return Things.icon(ref.type());
        }

        @Override
        public String name() {
            return ref.name();
        }
    }

    /// An action.
    record Action(Feather icon, String name, String detail, Runnable run) implements Pick {}
}
