package app.aladdin.ui.markdown;

import javafx.scene.Node;
import javafx.scene.Parent;

import java.util.ArrayList;
import java.util.List;

/// The running text of one block, in reading order, from wherever in the block's node it stands.
/// Behind each piece stands one place more, so that a selection can end there.
final class BlockText {
    private final List<Prose> pieces = new ArrayList<>();

    BlockText(Node block) {
        collect(block);
    }

    private void collect(Node node) {
        if (node instanceof Prose prose) {
            pieces.add(prose);
        } else if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(this::collect);
        }
    }

    List<Prose> pieces() {
        return pieces;
    }

    /// How far the places go.
    int length() {
        int length = 0;
        for (Prose piece : pieces) {
            length += piece.length() + 1;
        }
        return Math.max(0, length - 1);
    }

    /// How many places there are before a piece.
    int before(Prose wanted) {
        int before = 0;
        for (Prose piece : pieces) {
            if (piece == wanted) {
                break;
            }
            before += piece.length() + 1;
        }
        return before;
    }

    /// Paints the selected characters.
    void select(Span selected) {
        int before = 0;
        for (Prose piece : pieces) {
            piece.select(selected.within(before, piece.length()));
            before += piece.length() + 1;
        }
    }
}
