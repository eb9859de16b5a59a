package app.aladdin.bench;

import java.util.List;

/// Scrolls up through the messages, the same number of pixels in each frame.
final class ScrollPhase {
    private static final double LATE = 25;

    private ScrollPhase() {}

    static void run(BenchWindow window, int messages, int pixels, int seconds, Figures figures)
            throws Exception {
        int[] blank = {0};
        Runnable look =
                () -> {
                    if (!window.covered()) {
                        blank[0]++;
                    }
                };
        PulseWatch watch =
                window.onFx(() -> {
                    window.flow().showAsLast(messages - 1);
                    PulseWatch made =
                            new PulseWatch(
                                    window.inScene(), () -> window.flow().scrollYBy(-pixels));
                    made.start();
                    window.inScene().addPostLayoutPulseListener(look);
                    return made;
                });
        double before = window.fxMillis();
        Thread.sleep(seconds * 1_000L);
        double busy = window.fxMillis() - before;
        window.onFx(() -> {
            watch.stop();
            window.inScene().removePostLayoutPulseListener(look);
            return true;
        });
        List<Double> gaps = watch.gaps();
        String name = "scroll " + pixels + " px: ";
        figures.add(name + "frames a second", gaps.size() / (double) seconds);
        figures.add(name + "frame p50, ms", Figures.quantile(gaps, 0.5));
        figures.add(name + "frame p95, ms", Figures.quantile(gaps, 0.95));
        figures.add(name + "frame p99, ms", Figures.quantile(gaps, 0.99));
        figures.add(
                name + "late frames (over 25 ms)", gaps.stream().filter(it -> it > LATE).count());
        figures.add(name + "frames with a blank", blank[0]);
        figures.add(name + "FX thread busy per frame, ms", busy / Math.max(1, gaps.size()));
    }
}
