package app.aladdin.feature.story;

import app.aladdin.i18n.Messages;
import app.aladdin.ui.icon.Icons;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

/// A change that the server did not take: why, and what can be done. What was typed is kept.
final class TroubleCard extends VBox {
    TroubleCard(
            String title,
            EditMark.Failed failed,
            Messages messages,
            Runnable onRetry,
            Runnable onEdit,
            Runnable onDiscard) {
        super(8);
        getStyleClass().addAll("card", "padded", "conflict");
        Label head = new Label(title, Icons.of(Feather.ALERT_CIRCLE));
        head.getGraphic().getStyleClass().add("danger");
        head.getStyleClass().add("medium");
        head.setWrapText(true);
        Label why = new Label(failed.why());
        why.setWrapText(true);
        why.setMinHeight(USE_PREF_SIZE);
        why.getStyleClass().addAll("small", "muted");
        Button retry = button(messages.get("action.tryAgain"), "small", onRetry);
        Button edit = button(messages.get("story.edit"), "small", onEdit);
        Button discard = button(messages.get("edit.discard"), "small", onDiscard);
        discard.getStyleClass().add("flat");
        getChildren().addAll(head, why, new HBox(8, retry, edit, discard));
    }

    private static Button button(String text, String look, Runnable action) {
        Button button = new Button(text);
        button.getStyleClass().add(look);
        button.setOnAction(e -> action.run());
        return button;
    }
}
