package app.aladdin.feature.orchestrator.messages;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;

import org.jspecify.annotations.Nullable;

/// Does something just before the layout of the next pulse, once, however often it is asked for. At
/// once where there is no scene.
final class OncePerPulse {
    private final Node node;
    private final Runnable action;
    private final Runnable listener = this::run;
    private @Nullable Scene waitingIn;

    OncePerPulse(Node node, Runnable action) {
        this.node = node;
        this.action = action;
    }

    void request() {
        Scene scene = node.getScene();
        if (waitingIn != null) {
            return;
        }
        if (scene == null) {
            action.run();
            return;
        }
        waitingIn = scene;
        scene.addPreLayoutPulseListener(listener);
        Platform.requestNextPulse();
    }

    private void run() {
        cancel();
        action.run();
    }

    void cancel() {
        if (waitingIn != null) {
            waitingIn.removePreLayoutPulseListener(listener);
            waitingIn = null;
        }
    }
}
