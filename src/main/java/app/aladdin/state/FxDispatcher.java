package app.aladdin.state;

import javafx.application.Platform;

/// The dispatcher of the window: JavaFX's application thread. The only class that hops there.
public final class FxDispatcher implements Dispatcher {

    @Override
    public void execute(Runnable action) {
        Platform.runLater(action);
    }
}
