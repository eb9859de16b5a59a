package app.aladdin.feature.story;

import app.aladdin.i18n.Messages;
import app.aladdin.ui.view.Tags;
import app.aladdin.ui.view.Tone;

import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.util.Duration;

/// A change on its way, and the way back from it. It is seen only when that takes a while, so that
/// nothing flickers while a server answers at once.
final class PendingMark extends HBox {
    private static final Duration A_WHILE = Duration.millis(400);

    private final PauseTransition wait = new PauseTransition(A_WHILE);

    PendingMark(Messages messages, boolean canUndo, Runnable onUndo) {
        super(8);
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("detail-mark");
        getChildren().add(Tags.tag(messages.get("story.saving"), Tone.ACCENT));
        if (canUndo) {
            Button undo = new Button(messages.get("action.undo"));
            undo.getStyleClass().addAll("small", "flat");
            undo.setOnAction(e -> onUndo.run());
            getChildren().add(undo);
        }
        seen(false);
        wait.setOnFinished(e -> seen(true));
        wait.play();
    }

    private void seen(boolean on) {
        setVisible(on);
        setManaged(on);
    }
}
