package app.aladdin.feature.orchestrator.messages;

import javafx.scene.Scene;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/// How much of a text is built in one pulse, so that the pulse stays short on any machine: learnt
/// from what the pulses before it cost, from building to the end of their layout. Time in which
/// other programs had the processor is none of that, or a busy computer would get pulse after pulse
/// with ever less in it.
final class Pace {
    /// A message of no more characters is built whole before it is first seen.
    static final int WHOLE = 20_000;

    private static final double AIM_MILLIS = 30;
    private static final int LEAST = 2_000;
    private static final int START = 3_000;
    private static final double MOST_GROWTH = 2;

    private int portion = START;

    /// Characters for this pulse.
    int portion() {
        return portion;
    }

    /// Waits for the end of a pulse that was full.
    ///
    /// @param start when building began, by [#clock]
    void learn(Scene scene, long start) {
        Runnable[] once = new Runnable[1];
        once[0] =
                () -> {
                    scene.removePostLayoutPulseListener(once[0]);
                    took((clock() - start) / 1e6);
                };
        scene.addPostLayoutPulseListener(once[0]);
    }

    /// What this thread has worked, in nanoseconds.
    static long clock() {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        return threads.isCurrentThreadCpuTimeSupported()
                ? threads.getCurrentThreadCpuTime()
                : System.nanoTime();
    }

    /// @param millis what a pulse cost that was full
    void took(double millis) {
        double factor = Math.min(MOST_GROWTH, AIM_MILLIS / Math.max(1, millis));
        portion = (int) Math.clamp(portion * factor, LEAST, WHOLE);
    }
}
