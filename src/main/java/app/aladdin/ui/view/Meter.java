package app.aladdin.ui.view;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// A thin bar that is never without its number. FX thread only.
public final class Meter extends HBox {
    private final ProgressBar bar = new ProgressBar();
    private final Label number = new Label();

    /// @param length of the bar in pixels
    public Meter(double length) {
        super(8);
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("meter");
        bar.setMinWidth(length);
        bar.setPrefWidth(length);
        bar.setMaxWidth(length);
        number.setMinWidth(Region.USE_PREF_SIZE);
        number.getStyleClass().add("medium");
        getChildren().addAll(bar, number);
    }

    /// @param share from 0 to 1; what lies outside is drawn at the edge
    /// @param text the number as people read it, "0.91" or "68 %"
    public Meter show(double share, String text, Tone tone) {
        bar.setProgress(Math.clamp(share, 0, 1));
        bar.getStyleClass().setAll("progress-bar", tone.styleClass());
        bar.setAccessibleText(text);
        number.setText(text);
        return this;
    }
}
