package app.aladdin.ui.icon;

import app.aladdin.contract.Department;
import app.aladdin.contract.Mode;

import javafx.geometry.NodeOrientation;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.EnumSet;
import java.util.Set;

/// Makes Feather icons. Their colour comes from the style sheet: an icon takes the tint of the
/// control it stands in, or of a style class of its own (`ink`, `muted`, `faint`, `accent`,
/// `success`, `warning`, `danger`, `info`, or a department's slug).
public final class Icons {
    private static final int IN_TEXT = 16;

    /// Those that mean a way back or on.
    private static final Set<Feather> POINTING =
            EnumSet.of(
                    Feather.ARROW_LEFT,
                    Feather.ARROW_RIGHT,
                    Feather.CHEVRON_LEFT,
                    Feather.CHEVRON_RIGHT,
                    Feather.CORNER_DOWN_RIGHT,
                    Feather.CORNER_UP_LEFT,
                    Feather.EXTERNAL_LINK,
                    Feather.SIDEBAR);

    private Icons() {}

    /// An icon of 16 px, the size beside text and in buttons.
    public static FontIcon of(Feather glyph) {
        return of(glyph, IN_TEXT);
    }

    /// An icon of a size of its own: 12 in chips, 14 in small buttons, 18 in the icon sidebar, 20
    /// in empty states. A style sheet may still set another size for its place.
    public static FontIcon of(Feather glyph, int size) {
        FontIcon icon = FontIcon.of(glyph, size);
        icon.getStyleClass().addAll("icon", "icon-" + size);
        if (POINTING.contains(glyph)) {
            point(icon, 1);
        }
        return icon;
    }

    /// An icon that points to the other side: what is at the end of a line, not at its beginning.
    public static FontIcon turned(Feather glyph) {
        FontIcon icon = of(glyph);
        point(icon, -1);
        return icon;
    }

    /// A letter is never mirrored with the window, and an icon is one.
    private static void point(FontIcon icon, int onwards) {
        icon.scaleXProperty()
                .bind(
                        icon.effectiveNodeOrientationProperty()
                                .map(to ->
                                        to == NodeOrientation.RIGHT_TO_LEFT ? -onwards : onwards));
    }

    /// The icon of a department in its tint; a department that a server made up gets a circle.
    ///
    /// @param name slug or name, as [Department#of] reads it
    public static FontIcon department(String name) {
        return Department.of(name).map(Icons::department).orElseGet(() -> of(Feather.CIRCLE));
    }

    /// The icon of one of the seven departments in its tint.
    public static FontIcon department(Department department) {
        FontIcon icon = of(glyph(department));
        icon.getStyleClass().add(department.slug());
        return icon;
    }

    /// The icon of a way of talking to the orchestrator.
    public static FontIcon mode(Mode mode, int size) {
        return of(glyph(mode), size);
    }

    /// Which icon stands for a way of talking to the orchestrator.
    public static Feather glyph(Mode mode) {
        return switch (mode) {
            case CHAT -> Feather.MESSAGE_CIRCLE;
            case QUERY -> Feather.SEARCH;
            case TASK -> Feather.ZAP;
            case DATA -> Feather.DATABASE;
        };
    }

    /// The product's lamp: 16 beside a message, 24 in the top bar.
    public static Lamp lamp(double size) {
        return new Lamp(size);
    }

    private static Feather glyph(Department department) {
        return switch (department) {
            case STORY -> Feather.BOOK_OPEN;
            case CHARACTER -> Feather.USER;
            case VISUAL -> Feather.APERTURE;
            case IMAGE_QUALITY -> Feather.IMAGE;
            case VIDEO -> Feather.FILM;
            case AUDIO -> Feather.VOLUME_2;
            case PRODUCTION -> Feather.CALENDAR;
        };
    }
}
