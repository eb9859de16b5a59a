package app.aladdin.feature.graph;

import javafx.scene.input.KeyCode;

import java.util.List;

/// Where an arrow key leads among spots: to the nearest one in its direction, and rather to one
/// that lies straight ahead than to one aside.
final class Towards {
    /// How much farther away a spot seems for each step that it lies aside.
    private static final double ASIDE = 2;

    private Towards() {}

    /// @param from the spot one is at
    /// @return the one to go to; `from` when none lies in that direction
    static int next(List<Spread.Spot> spots, int from, KeyCode arrow) {
        double dx = arrow == KeyCode.RIGHT ? 1 : arrow == KeyCode.LEFT ? -1 : 0;
        double dy = arrow == KeyCode.DOWN ? 1 : arrow == KeyCode.UP ? -1 : 0;
        int nearest = from;
        double least = Double.MAX_VALUE;
        for (int i = 0; i < spots.size(); i++) {
            double x = spots.get(i).x() - spots.get(from).x();
            double y = spots.get(i).y() - spots.get(from).y();
            double ahead = x * dx + y * dy;
            double aside = Math.abs(x * dy) + Math.abs(y * dx);
            double far = ahead + ASIDE * aside;
            if (ahead > 0 && aside <= 2 * ahead && far < least) {
                least = far;
                nearest = i;
            }
        }
        return nearest;
    }
}
