package app.aladdin.feature.orchestrator.messages;

import javafx.scene.Scene;

/// How much of a text is built in one pulse, so that the pulse stays short on any machine: learnt
/// from how long the pulses before it took, from building to the end of their layout.
final class Pace {
    /// A message of no more characters is built whole before it is first seen.
    static final int WHOLE = 20_000;

    private static final double AIM_MILLIS = 30;
    private static final int LEAST = 500;
    private static final int START = 2_500;
    private static final double MOST_GROWTH = 2;

    private int portion = START;

    /// Characters for this pulse.
    int portion() {
        return portion;
    }

    /// Waits for the end of a pulse that was full.
    ///
    /// @param start when building began, by [System#nanoTime]
    void learn(Scene scene, long start) {
        Runnable[] once = new Runnable[1];
        once[0] =
                () -> {
                    scene.removePostLayoutPulseListener(once[0]);
                    took((System.nanoTime() - start) / 1e6);
                };
        scene.addPostLayoutPulseListener(once[0]);
    }

    void took(double millis) {
        double factor = Math.min(MOST_GROWTH, AIM_MILLIS / Math.max(1, millis));
        portion = (int) Math.clamp(portion * factor, LEAST, WHOLE);
    }
}
