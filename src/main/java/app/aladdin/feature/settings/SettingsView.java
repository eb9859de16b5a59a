package app.aladdin.feature.settings;

import app.aladdin.i18n.Messages;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// All settings under each other.
final class SettingsView extends StackPane {
    private static final double WIDEST = 760;

    SettingsView(Node looks, Node server, Node keys, Messages messages) {
        Label title = new Label(messages.get("nav.settings"));
        title.getStyleClass().add("display");
        VBox all = new VBox(title, looks, server, keys);
        all.setMaxWidth(WIDEST);
        all.getStyleClass().add("settings");
        StackPane middle = new StackPane(all);
        ScrollPane scroll = new ScrollPane(middle);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("edge-to-edge");
        getChildren().add(scroll);
        getStylesheets()
                .add(
                        java.util.Objects.requireNonNull(
                                        SettingsView.class.getResource("Settings.css"))
                                .toExternalForm());
    }
}
