package app.aladdin.feature.story;

import app.aladdin.client.edits.Verb;
import app.aladdin.i18n.Messages;
import app.aladdin.ui.icon.Icons;
import app.aladdin.ui.view.Tags;
import app.aladdin.ui.view.Tone;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import org.kordamp.ikonli.feather.Feather;

/// What a row shows, and behind it what is under way with its thing. FX thread only.
final class MarkedRow extends HBox {
    private static final double NARROW = 320;
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
        mark.setMinWidth(USE_PREF_SIZE);
        widthProperty().addListener(it -> fit());
    }

    /// In a narrow list the name of the thing comes first, and a sign has to do for the words.
    private void fit() {
        mark.setContentDisplay(
                getWidth() < NARROW ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.TEXT_ONLY);
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
        // Rows are shown again and again while many things are on their way.
        if (!text.equals(mark.getText())) {
            mark.setText(text);
            mark.setTooltip(new Tooltip(text));
            mark.setGraphic(
                    Icons.of(
                            now instanceof EditMark.Pending ? Feather.CLOCK : Feather.ALERT_CIRCLE,
                            12));
            fit();
            mark.getStyleClass().setAll("label", "tag", tone.styleClass());
        }
        if (getChildren().size() == 1) {
            getChildren().add(mark);
            pseudoClassStateChanged(MARKED, true);
        }
        return text;
    }
}
