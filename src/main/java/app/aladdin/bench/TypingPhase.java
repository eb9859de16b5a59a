package app.aladdin.bench;

import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/// Keys into the field under the list while an answer arrives: from before the key is queued to the
/// end of the layout that holds its glyph, one turn of the queue later.
final class TypingPhase {
    private static final long BETWEEN_KEYS = 90;

    private TypingPhase() {}

    static void run(BenchWindow window, String server, Figures figures) throws Exception {
        Thread stream =
                Thread.ofVirtual()
                        .start(() -> {
                            try {
                                new StreamPhase(window, server).run(20_000, 200, new Figures());
                            } catch (Exception e) {
                                throw new IllegalStateException(e);
                            }
                        });
        List<Double> times = new ArrayList<>();
        while (stream.isAlive()) {
            times.add(key(window));
            Thread.sleep(BETWEEN_KEYS);
        }
        figures.add("typing while streaming: key to glyph p50, ms", Figures.quantile(times, 0.5));
        figures.add("typing while streaming: key to glyph p95, ms", Figures.quantile(times, 0.95));
        figures.add("typing while streaming: key to glyph p99, ms", Figures.quantile(times, 0.99));
    }

    /// From before a key is queued to its glyph in the layout, in milliseconds.
    static double key(BenchWindow window) throws InterruptedException {
        long start = System.nanoTime();
        CountDownLatch shown = new CountDownLatch(1);
        window.dispatcher().execute(() -> press(window, shown));
        BenchWindow.await(shown, "the glyph");
        return (System.nanoTime() - start) / 1e6;
    }

    private static void press(BenchWindow window, CountDownLatch shown) {
        Scene scene = window.inScene();
        Runnable[] once = new Runnable[1];
        once[0] =
                () -> {
                    scene.removePostLayoutPulseListener(once[0]);
                    window.dispatcher().execute(shown::countDown);
                };
        scene.addPostLayoutPulseListener(once[0]);
        Event.fireEvent(
                window.field(),
                new KeyEvent(
                        KeyEvent.KEY_TYPED,
                        "a",
                        "a",
                        javafx.scene.input.KeyCode.UNDEFINED,
                        false,
                        false,
                        false,
                        false));
    }
}
