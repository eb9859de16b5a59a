package app.aladdin.bench;

import javafx.animation.AnimationTimer;
import javafx.scene.Scene;

import java.util.ArrayList;
import java.util.List;

/// Times each pulse: how long after the one before it began, and how long from its first listener
/// to the end of its layout. Made, started and stopped on the FX thread.
final class PulseWatch extends AnimationTimer {
    private static final double MILLION = 1e6;

    private final Scene scene;
    private final Runnable work;
    private final Runnable laidOut = this::laidOut;
    private final List<Double> gaps = new ArrayList<>();
    private final List<Double> pulses = new ArrayList<>();
    private long began;

    /// @param work done at the start of each pulse
    PulseWatch(Scene scene, Runnable work) {
        this.scene = scene;
        this.work = work;
    }

    @Override
    public void start() {
        scene.addPostLayoutPulseListener(laidOut);
        super.start();
    }

    @Override
    public void stop() {
        super.stop();
        scene.removePostLayoutPulseListener(laidOut);
    }

    @Override
    public void handle(long now) {
        long time = System.nanoTime();
        if (began != 0) {
            gaps.add((time - began) / MILLION);
        }
        began = time;
        work.run();
    }

    private void laidOut() {
        if (began != 0) {
            pulses.add((System.nanoTime() - began) / MILLION);
        }
    }

    /// From the start of one pulse to the start of the next, in milliseconds.
    List<Double> gaps() {
        return gaps;
    }

    /// From the start of a pulse to the end of its layout, in milliseconds.
    List<Double> pulses() {
        return pulses;
    }
}
