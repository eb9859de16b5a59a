package app.aladdin.feature.gallery;

import app.aladdin.i18n.Messages;
import app.aladdin.ui.icon.Icons;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

/// Where images of a thing can be dropped while it has none, and the button that chooses them:
/// beside the words, or under them where it is narrow. FX thread only.
final class Invitation extends VBox {
    private static final double ROOM_FOR_BOTH = 320;

    private final Label text;
    private final Button choose;
    private final HBox words;

    /// @param choose the button, whose action is set elsewhere
    Invitation(Button choose, Messages messages) {
        super(8);
        this.choose = choose;
        text = new Label(messages.get("images.invitation"), Icons.of(Feather.IMAGE, 20));
        text.getStyleClass().addAll("small", "muted");
        text.setGraphicTextGap(12);
        text.setWrapText(true);
        text.setMinWidth(0);
        text.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(text, Priority.ALWAYS);
        choose.setText(messages.get("images.choose"));
        choose.getStyleClass().add("small");
        choose.setMinWidth(USE_PREF_SIZE);
        words = new HBox(12, text);
        words.setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("picture-invitation");
        getChildren().add(words);
        widthProperty().map(it -> it.doubleValue() < ROOM_FOR_BOTH).subscribe(this::arrange);
    }

    private void arrange(boolean narrow) {
        boolean focused = choose.isFocused();
        words.getChildren().remove(choose);
        getChildren().remove(choose);
        (narrow ? this : words).getChildren().add(choose);
        if (focused) {
            choose.requestFocus();
        }
    }
}
