package app.aladdin.ui.theme;

import javafx.animation.FadeTransition;
import javafx.animation.Interpolator;
import javafx.animation.ParallelTransition;
import javafx.animation.TranslateTransition;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.util.Duration;

/// What moves, and whether anything does. FX thread only.
public final class Motion {
    /// On the root of a scene in which nothing may move, for style sheets and [#reduced(Node)].
    static final String STILL = "still";

    private static final double SHIFT = 8;
    private static final Interpolator EASE_OUT = Interpolator.ofSpline(0.2, 0, 0, 1);

    private final BooleanProperty less = new SimpleBooleanProperty(this, "less");
    private final ReadOnlyBooleanWrapper reduced = new ReadOnlyBooleanWrapper(this, "reduced");

    public Motion() {
        reduced.bind(Bindings.or(less, Platform.getPreferences().reducedMotionProperty()));
    }

    /// What the person chose here; the operating system's choice counts too.
    public BooleanProperty less() {
        return less;
    }

    /// Whether nothing may move.
    public ReadOnlyBooleanProperty reduced() {
        return reduced.getReadOnlyProperty();
    }

    /// Whether nothing may move where this node is shown.
    public static boolean reduced(Node node) {
        return node.getScene() == null
                ? Platform.getPreferences().isReducedMotion()
                : node.getScene().getRoot().getStyleClass().contains(STILL);
    }

    /// Lets something come in from the trailing side.
    public void enter(Node node) {
        if (reduced.get() || node.getScene() == null) {
            node.setOpacity(1);
            node.setTranslateX(0);
            return;
        }
        FadeTransition fade = new FadeTransition(Duration.millis(180), node);
        fade.setFromValue(0);
        fade.setToValue(1);
        fade.setInterpolator(EASE_OUT);
        TranslateTransition shift = new TranslateTransition(Duration.millis(180), node);
        shift.setFromX(SHIFT);
        shift.setToX(0);
        shift.setInterpolator(EASE_OUT);
        new ParallelTransition(fade, shift).play();
    }
}
