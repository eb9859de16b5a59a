package app.aladdin.feature.story;

import app.aladdin.ui.icon.Icons;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

/// Several changes that wait for a decision or for the server, in one card.
final class SumCard extends VBox {
    private final FlowPane buttons = new FlowPane(8, 8);

    /// @param decides whether the person is asked for a decision, rather than told
    SumCard(String title, boolean decides) {
        super(8);
        getStyleClass().addAll("card", "padded");
        if (decides) {
            getStyleClass().add("conflict");
        }
        Label head = new Label(title, Icons.of(decides ? Feather.ALERT_CIRCLE : Feather.CLOCK));
        head.getGraphic().getStyleClass().add(decides ? "danger" : "warning");
        head.getStyleClass().add("medium");
        head.setWrapText(true);
        head.setMinHeight(USE_PREF_SIZE);
        getChildren().addAll(head, buttons);
    }

    SumCard say(String text) {
        if (!text.isEmpty()) {
            Label label = new Label(text);
            label.setWrapText(true);
            label.setMinHeight(USE_PREF_SIZE);
            label.getStyleClass().addAll("small", "muted");
            getChildren().add(getChildren().size() - 1, label);
        }
        return this;
    }

    SumCard offer(String text, Runnable action) {
        Button button = new Button(text);
        button.getStyleClass().add("small");
        button.setMinWidth(USE_PREF_SIZE);
        if (!buttons.getChildren().isEmpty()) {
            button.getStyleClass().add("flat");
        }
        button.setOnAction(e -> action.run());
        buttons.getChildren().add(button);
        return this;
    }
}
