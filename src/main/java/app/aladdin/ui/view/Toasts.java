package app.aladdin.ui.view;

import app.aladdin.ui.icon.Icons;

import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;

import org.kordamp.ikonli.feather.Feather;

/// Short notes at the lower edge of the window. FX thread only.
public final class Toasts extends StackPane {
    private static final Duration SHOWN = Duration.seconds(8);

    public Toasts() {
        setPickOnBounds(false);
        setAlignment(Pos.BOTTOM_CENTER);
        getStyleClass().add("toasts");
    }

    /// Says that something did not work; stays until it is dismissed or a while is over.
    ///
    /// @param dismiss the word on the button
    public void warn(String text, String dismiss) {
        Label label = new Label(text, Icons.of(Feather.ALERT_CIRCLE));
        label.setWrapText(true);
        label.getGraphic().getStyleClass().add("danger");
        Button button = new Button(dismiss);
        button.getStyleClass().addAll("small", "flat");
        HBox toast = new HBox(label, button);
        toast.getStyleClass().add("toast");
        toast.setMaxSize(480, Region.USE_PREF_SIZE);
        button.setOnAction(e -> getChildren().remove(toast));
        getChildren().setAll(toast);
        PauseTransition time = new PauseTransition(SHOWN);
        time.setOnFinished(e -> getChildren().remove(toast));
        time.play();
    }
}
