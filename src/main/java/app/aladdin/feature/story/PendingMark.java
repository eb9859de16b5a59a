package app.aladdin.feature.story;

import app.aladdin.i18n.Messages;
import app.aladdin.ui.view.Tags;
import app.aladdin.ui.view.Tone;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;

/// A change on its way, what keeps it, and the way back from it.
final class PendingMark extends FlowPane {
    private static final double EDGES = 40;

    /// @param seen whether it is worth a word
    /// @param onHurry tries what waits for the server now
    PendingMark(
            EditMark.Pending pending,
            Messages messages,
            ObservableValue<Boolean> seen,
            boolean canUndo,
            Runnable onUndo,
            Runnable onHurry) {
        super(8, 4);
        setAlignment(Pos.CENTER_LEFT);
        setMinWidth(0);
        getStyleClass().add("detail-mark");
        boolean waits = pending.waits();
        getChildren()
                .add(
                        Tags.tag(
                                messages.get(waits ? "story.waits" : "story.saving"),
                                waits ? Tone.WARNING : Tone.ACCENT));
        if (waits) {
            Label why = new Label(pending.why());
            why.getStyleClass().addAll("small", "muted");
            why.setWrapText(true);
            why.setMinHeight(USE_PREF_SIZE);
            // Beside the word and the buttons where there is room, and else on lines of its own.
            why.maxWidthProperty().bind(widthProperty().subtract(EDGES));
            getChildren().addAll(why, button(messages.get("action.tryAgain"), onHurry));
        }
        if (canUndo) {
            Button undo = button(messages.get("action.undo"), onUndo);
            undo.getStyleClass().add("flat");
            getChildren().add(undo);
        }
        visibleProperty().bind(seen);
        managedProperty().bind(seen);
    }

    private static Button button(String text, Runnable action) {
        Button button = new Button(text);
        button.getStyleClass().add("small");
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(e -> action.run());
        return button;
    }
}
