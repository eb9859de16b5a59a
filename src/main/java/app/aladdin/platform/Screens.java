package app.aladdin.platform;

import java.util.List;

/// Where the screens of this computer are; the first one is the main one.
@FunctionalInterface
public interface Screens {

    /// The parts of the screens that windows may cover.
    List<Area> all();

    /// A rectangle in the pixels of the screens' scale.
    record Area(double x, double y, double width, double height) {

        boolean holds(double atX, double atY) {
            return atX >= x && atX < x + width && atY >= y && atY < y + height;
        }
    }

    /// Where a window can stand so that it can be seen and moved: as it was left, as long as the
    /// middle of its title is on a screen, and otherwise in the middle of the main one. It is never
    /// larger than its screen.
    ///
    /// @param wanted as it was left; its place may be [Double#NaN]
    default Area place(Area wanted) {
        double gripX = wanted.x() + wanted.width() / 2;
        double gripY = wanted.y() + 10;
        Area screen =
                all().stream().filter(each -> each.holds(gripX, gripY)).findFirst().orElse(null);
        Area on = screen == null ? all().getFirst() : screen;
        double width = Math.min(wanted.width(), on.width());
        double height = Math.min(wanted.height(), on.height());
        return screen == null
                ? new Area(
                        on.x() + (on.width() - width) / 2,
                        on.y() + (on.height() - height) / 2,
                        width,
                        height)
                : new Area(wanted.x(), wanted.y(), width, height);
    }
}
