package app.aladdin.app;

import app.aladdin.state.Dispatcher;

import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;

import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// The next picture of a window, for work that would hold it up. Made on the FX thread.
final class NextPicture {
    /// A window that is never painted, such as one that starts minimised, holds nothing up for
    /// longer.
    private static final long LONGEST_MILLIS = 1_000;

    private static final long LONGEST_SECONDS = 60;

    private final CompletableFuture<Boolean> laidOut = new CompletableFuture<>();

    NextPicture(Scene scene) {
        Runnable once =
                new Runnable() {
                    @Override
                    public void run() {
                        scene.removePostLayoutPulseListener(this);
                        laidOut.complete(true);
                    }
                };
        scene.addPostLayoutPulseListener(once);
        Platform.requestNextPulse();
    }

    /// Does something on the window's thread and returns when it is on the screen. Any other
    /// thread.
    static void of(Dispatcher dispatcher, Stage stage, Runnable action)
            throws InterruptedException, ExecutionException {
        CompletableFuture<NextPicture> done = new CompletableFuture<>();
        dispatcher.execute(() -> {
            try {
                action.run();
            } finally {
                done.complete(new NextPicture(Objects.requireNonNull(stage.getScene())));
            }
        });
        try {
            done.get(LONGEST_SECONDS, TimeUnit.SECONDS).await();
        } catch (TimeoutException busy) {
            // It is done later than what follows.
        }
    }

    /// Waits until it is handed to the screen. Any other thread.
    void await() {
        laidOut.completeOnTimeout(false, LONGEST_MILLIS, TimeUnit.MILLISECONDS).join();
    }
}
