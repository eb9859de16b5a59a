package app.aladdin.feature.story;

import app.aladdin.i18n.Messages;

import javafx.css.PseudoClass;
import javafx.scene.control.ListCell;

import org.jspecify.annotations.Nullable;

/// A row of a list, with a word where something is under way with its thing. Its nodes are made
/// once and show one thing after the other.
final class StoryRow<T> extends ListCell<T> {
    static final PseudoClass TOUCHED = PseudoClass.getPseudoClass("touched");

    private final StoryKind<T> kind;
    private final TouchMarks touched;
    private final Hover hover;
    private final RowLine<T> line;
    private final MarkedRow marked;

    StoryRow(
            StoryKind<T> kind,
            EditMarks marks,
            TouchMarks touched,
            Hover hover,
            Messages messages) {
        this.kind = kind;
        this.touched = touched;
        this.hover = hover;
        this.line = kind.line();
        this.marked = new MarkedRow(line.node(), marks, messages);
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
        if (empty || thing == null) {
            pseudoClassStateChanged(TOUCHED, false);
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        pseudoClassStateChanged(TOUCHED, touched.has(kind.id(thing)));
        line.show(thing);
        String mark = marked.show(kind.id(thing));
        setAccessibleText(mark.isEmpty() ? kind.name(thing) : kind.name(thing) + ", " + mark);
        if (getGraphic() != marked) {
            setGraphic(marked);
        }
    }
}
