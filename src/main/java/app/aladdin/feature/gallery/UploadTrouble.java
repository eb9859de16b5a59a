package app.aladdin.feature.gallery;

import app.aladdin.i18n.Messages;
import app.aladdin.ui.icon.Icons;
import app.aladdin.ui.view.IconButton;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

/// A picture that was not added: why, and what can be done.
final class UploadTrouble extends HBox {
    UploadTrouble(
            Upload upload,
            UploadProblem why,
            UploadWords words,
            Messages messages,
            Runnable onRetry,
            Runnable onDismiss) {
        super(8);
        getStyleClass().add("upload-trouble");
        var icon = Icons.of(Feather.ALERT_CIRCLE);
        icon.getStyleClass().add("danger");
        String name = upload.what().name();
        Label title = new Label(messages.get("images.notAdded", name));
        title.getStyleClass().add("medium");
        title.setWrapText(true);
        Label reason = new Label(words.of(why));
        reason.getStyleClass().addAll("small", "muted");
        reason.setWrapText(true);
        reason.setMinHeight(USE_PREF_SIZE);
        VBox text = new VBox(2, title, reason);
        text.setMinWidth(0);
        HBox.setHgrow(text, Priority.ALWAYS);
        getChildren().addAll(icon, text);
        if (why.passing()) {
            Button retry = new Button(messages.get("action.tryAgain"));
            retry.getStyleClass().add("small");
            retry.setAccessibleText(messages.get("images.retry", name));
            retry.setMinWidth(USE_PREF_SIZE);
            retry.setOnAction(e -> onRetry.run());
            getChildren().add(retry);
        }
        getChildren()
                .add(IconButton.small(Feather.X, messages.get("images.dismiss", name), onDismiss));
    }
}
