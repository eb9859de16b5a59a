package app.aladdin.feature.orchestrator.composer;

import app.aladdin.contract.Mode;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import java.util.function.UnaryOperator;

/// What is chosen for the next message of the open conversation in the present mode; kept with the
/// draft. On the dispatcher's thread.
final class OptionsDesk {
    private final ComposerActions actions;
    private final ReadOnlyObjectWrapper<Options> chosen =
            new ReadOnlyObjectWrapper<>(Options.none(Mode.CHAT));
    private Place place = Place.NOWHERE;
    private boolean touched;

    OptionsDesk(ComposerActions actions) {
        this.actions = actions;
    }

    ReadOnlyObjectProperty<Options> chosen() {
        return chosen.getReadOnlyProperty();
    }

    /// Turns to another conversation or mode: what was chosen there is chosen again.
    void turnTo(Place next) {
        place = next;
        touched = false;
        chosen.set(Options.none(next.mode()));
        if (!next.conversation().isEmpty()) {
            actions.findForm(
                    next,
                    form -> {
                        if (place.equals(next) && !touched) {
                            chosen.set(Options.read(next.mode(), form));
                        }
                    });
        }
    }

    void choose(Options now) {
        touched = true;
        chosen.set(now);
        if (!place.conversation().isEmpty()) {
            actions.keepForm(place, now.form());
        }
    }

    /// Changes what is chosen where it is of this kind.
    <T extends Options> void change(Class<T> kind, UnaryOperator<T> change) {
        if (kind.isInstance(chosen.get())) {
            choose(change.apply(kind.cast(chosen.get())));
        }
    }
}
