package app.aladdin.ui.view;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.text.TextAlignment;

/// Centred words on lines of about the same length, so that no single word is left on the last one.
/// FX thread only.
final class Balanced extends Label {
    private static final double STEP = 8;

    private final double widest;

    /// @param widest how long a line may be
    Balanced(String text, double widest) {
        super(text);
        this.widest = widest;
        setWrapText(true);
        setAlignment(Pos.CENTER);
        setTextAlignment(TextAlignment.CENTER);
        setMaxWidth(USE_PREF_SIZE);
    }

    @Override
    protected double computePrefWidth(double height) {
        double whole = super.computePrefWidth(-1);
        if (whole <= widest) {
            return whole;
        }
        double tall = super.computePrefHeight(widest);
        double width = Math.min(widest, whole / Math.ceil(whole / widest));
        while (width < widest && super.computePrefHeight(width) > tall) {
            width += STEP;
        }
        return Math.min(width, widest);
    }
}
