package app.aladdin.app;

import app.aladdin.contract.Mode;
import app.aladdin.feature.orchestrator.composer.ComposerFeature;
import app.aladdin.ui.view.Asking;

import javafx.beans.property.ObjectProperty;

import org.jspecify.annotations.Nullable;

/// The way from messages to the composer, which is made after them.
final class ComposerAsking implements Asking {
    private final ObjectProperty<Mode> mode;
    private @Nullable ComposerFeature composer;

    ComposerAsking(ObjectProperty<Mode> mode) {
        this.mode = mode;
    }

    void to(ComposerFeature made) {
        composer = made;
    }

    @Override
    public void ask(Mode next, String text) {
        ComposerFeature there = composer;
        if (there != null) {
            mode.set(next);
            there.suggest(text);
        }
    }

    @Override
    public void quote(String text) {
        ComposerFeature there = composer;
        if (there != null) {
            there.quote(text);
        }
    }
}
