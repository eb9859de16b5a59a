package app.aladdin.feature.story;

import app.aladdin.i18n.Messages;
import app.aladdin.ui.view.Tags;
import app.aladdin.ui.view.Tone;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import org.jspecify.annotations.Nullable;

import java.util.Optional;

/// A row of a list, with a word where something is under way with its thing.
final class StoryRow<T> extends ListCell<T> {
    private static final PseudoClass TOUCHED = PseudoClass.getPseudoClass("touched");

    private final StoryKind<T> kind;
    private final EditMarks marks;
    private final TouchMarks touched;
    private final Hover hover;
    private final Messages messages;

    StoryRow(
            StoryKind<T> kind,
            EditMarks marks,
            TouchMarks touched,
            Hover hover,
            Messages messages) {
        this.kind = kind;
        this.marks = marks;
        this.touched = touched;
        this.hover = hover;
        this.messages = messages;
        hoverProperty().subscribe(this::hovered);
        // As wide as the list: what does not fit is shortened, never scrolled sideways.
        setPrefWidth(0);
    }

    private void hovered(boolean on) {
        T thing = getItem();
        if (on && thing != null) {
            hover.entered(kind.id(thing));
        } else {
            hover.left();
        }
    }

    @Override
    protected void updateItem(@Nullable T thing, boolean empty) {
        super.updateItem(thing, empty);
        setText(null);
        pseudoClassStateChanged(TOUCHED, !empty && thing != null && touched.has(kind.id(thing)));
        if (empty || thing == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        Node row = kind.row(thing);
        Optional<Label> mark = marks.of(kind.id(thing)).map(this::mark);
        setAccessibleText(
                mark.map(label -> kind.name(thing) + ", " + label.getText())
                        .orElseGet(() -> kind.name(thing)));
        if (mark.isEmpty()) {
            setGraphic(row);
            return;
        }
        HBox.setHgrow(row, Priority.ALWAYS);
        HBox both = new HBox(8, row, mark.get());
        both.getStyleClass().add("marked-row");
        setGraphic(both);
    }

    private Label mark(EditMark mark) {
        return switch (mark) {
            case EditMark.Pending pending -> Tags.tag(messages.get("story.saving"), Tone.ACCENT);
            case EditMark.Failed failed ->
                    Tags.tag(messages.get("story.notSaved.short"), Tone.DANGER);
            case EditMark.Conflict conflict ->
                    Tags.tag(messages.get("conflict.short"), Tone.DANGER);
        };
    }
}
