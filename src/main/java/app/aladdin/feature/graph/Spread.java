package app.aladdin.feature.graph;

import java.util.ArrayList;
import java.util.List;

/// Finds places for the knots of a net: those that are tied stand near each other, none on another.
/// The same net is always spread the same way, in a bounded number of steps.
final class Spread {
    private static final int MOST_WORK = 12_000_000;
    private static final double FAR = 110;

    /// A place.
    record Spot(double x, double y) {}

    private Spread() {}

    static List<Spot> of(Net net) {
        int count = net.knots().size();
        double[] x = new double[count];
        double[] y = new double[count];
        // From a spiral, the heaviest in the middle: a golden angle never puts two on one line.
        for (int i = 0; i < count; i++) {
            double angle = i * 2.399963229728653;
            double radius = FAR * 0.6 * Math.sqrt(i);
            x[i] = radius * Math.cos(angle);
            y[i] = radius * Math.sin(angle);
        }
        int steps = Math.clamp(MOST_WORK / Math.max(1, (long) count * count), 60, 400);
        for (int step = 0; step < steps && !Thread.currentThread().isInterrupted(); step++) {
            move(net, x, y, FAR * 0.5 * (1 - (double) step / steps) + 1);
        }
        List<Spot> spots = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            spots.add(new Spot(x[i], y[i]));
        }
        return spots;
    }

    private static void move(Net net, double[] x, double[] y, double most) {
        int count = x.length;
        double[] dx = new double[count];
        double[] dy = new double[count];
        for (int i = 0; i < count; i++) {
            for (int j = i + 1; j < count; j++) {
                double ax = x[i] - x[j];
                double ay = y[i] - y[j];
                double distance = Math.max(1, ax * ax + ay * ay);
                double force = FAR * FAR / distance;
                dx[i] += ax * force;
                dy[i] += ay * force;
                dx[j] -= ax * force;
                dy[j] -= ay * force;
            }
            // Towards the middle, so that those who are tied to nobody do not drift away.
            dx[i] -= x[i] * 0.9;
            dy[i] -= y[i] * 0.9;
        }
        for (Net.Tie tie : net.ties()) {
            double ax = x[tie.from()] - x[tie.to()];
            double ay = y[tie.from()] - y[tie.to()];
            double distance = Math.max(1, Math.hypot(ax, ay));
            double force = distance / FAR * Math.min(2, 0.5 + tie.strength() / 6.0);
            dx[tie.from()] -= ax * force;
            dy[tie.from()] -= ay * force;
            dx[tie.to()] += ax * force;
            dy[tie.to()] += ay * force;
        }
        for (int i = 0; i < count; i++) {
            double length = Math.max(1e-9, Math.hypot(dx[i], dy[i]));
            double limit = Math.min(length, most);
            x[i] += dx[i] / length * limit;
            y[i] += dy[i] / length * limit;
        }
    }
}
