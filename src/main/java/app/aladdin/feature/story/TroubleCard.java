package app.aladdin.feature.story;

import app.aladdin.client.edits.Verb;
import app.aladdin.i18n.Messages;
import app.aladdin.ui.icon.Icons;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

/// A change that the server did not take: why, and what can be done. What was typed is kept.
final class TroubleCard extends VBox {
    /// @param name of the thing
    /// @param onEdit opens what was typed; not offered for a deletion
    TroubleCard(
            String name,
            EditMark.Failed failed,
            Messages messages,
            Runnable onRetry,
            Runnable onEdit,
            Runnable onDiscard) {
        super(8);
        getStyleClass().addAll("card", "padded", "conflict");
        boolean deletes = failed.edit().verb() == Verb.DELETE;
        Label head =
                new Label(
                        messages.get(deletes ? "story.notDeleted" : "story.notSaved", name),
                        Icons.of(Feather.ALERT_CIRCLE));
        head.getGraphic().getStyleClass().add("danger");
        head.getStyleClass().add("medium");
        head.setWrapText(true);
        head.setMinHeight(USE_PREF_SIZE);
        Label why = new Label(failed.reasons(messages));
        why.setWrapText(true);
        why.setMinHeight(USE_PREF_SIZE);
        why.getStyleClass().addAll("small", "muted");
        FlowPane buttons = new FlowPane(8, 8, button(messages.get("action.tryAgain"), onRetry));
        // Images are in no form.
        boolean inForm =
                !failed.edit().fields().properties().stream()
                        .allMatch(field -> field.getKey().equals("images"));
        if (!deletes && inForm) {
            buttons.getChildren().add(button(messages.get("story.edit"), onEdit));
        }
        Button discard = button(messages.get(deletes ? "story.keepIt" : "edit.discard"), onDiscard);
        discard.getStyleClass().add("flat");
        buttons.getChildren().add(discard);
        getChildren().addAll(head, why, buttons);
    }

    private static Button button(String text, Runnable action) {
        Button button = new Button(text);
        button.getStyleClass().add("small");
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(e -> action.run());
        return button;
    }
}
