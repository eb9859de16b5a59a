package app.aladdin.feature.story;

import app.aladdin.client.edits.Verb;
import app.aladdin.i18n.Messages;
import app.aladdin.ui.view.Tags;
import app.aladdin.ui.view.Tone;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// What a row shows, and behind it what is under way with its thing. FX thread only.
final class MarkedRow extends HBox {
    private static final PseudoClass MARKED = PseudoClass.getPseudoClass("marked");

    private final EditMarks marks;
    private final Messages messages;
    private final Label mark = Tags.tag("", Tone.ACCENT);

    MarkedRow(Node row, EditMarks marks, Messages messages) {
        super(8, row);
        this.marks = marks;
        this.messages = messages;
        HBox.setHgrow(row, Priority.ALWAYS);
        getStyleClass().add("marked-row");
    }

    /// @return the mark of this thing in words; empty for none
    String show(String id) {
        EditMark now = marks.of(id).orElse(null);
        if (now == null) {
            if (getChildren().size() > 1) {
                getChildren().remove(mark);
                pseudoClassStateChanged(MARKED, false);
            }
            return "";
        }
        String text =
                messages.get(
                        switch (now) {
                            case EditMark.Pending pending ->
                                    pending.waits() ? "story.waits" : "story.saving";
                            case EditMark.Failed failed ->
                                    failed.edit().verb() == Verb.DELETE
                                            ? "story.notDeleted.short"
                                            : "story.notSaved.short";
                            case EditMark.Conflict conflict -> "conflict.short";
                        });
        Tone tone =
                now instanceof EditMark.Pending pending
                        ? pending.waits() ? Tone.WARNING : Tone.ACCENT
                        : Tone.DANGER;
        mark.setText(text);
        mark.getStyleClass().setAll("label", "tag", tone.styleClass());
        if (getChildren().size() == 1) {
            getChildren().add(mark);
            pseudoClassStateChanged(MARKED, true);
        }
        return text;
    }
}
