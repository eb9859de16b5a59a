package app.aladdin.app;

import javafx.application.Platform;
import javafx.scene.Scene;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/// The next picture of a window, for work that would hold it up. Made on the FX thread.
final class NextPicture {
    /// A window that is never painted, such as one that starts minimised, holds nothing up for
    /// longer.
    private static final long LONGEST_MILLIS = 1_000;

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

    /// Waits until it is handed to the screen. Any other thread.
    void await() {
        laidOut.completeOnTimeout(false, LONGEST_MILLIS, TimeUnit.MILLISECONDS).join();
    }
}
