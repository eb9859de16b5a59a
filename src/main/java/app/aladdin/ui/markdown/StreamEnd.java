package app.aladdin.ui.markdown;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.Pane;

import org.jspecify.annotations.Nullable;

/// The caret behind the last word of a text that is still coming in.
final class StreamEnd {
    private final BlockStack blocks;
    private final Caret caret = new Caret();
    private @Nullable Prose alone;
    private boolean streaming;

    StreamEnd(BlockStack blocks) {
        this.blocks = blocks;
    }

    void setStreaming(boolean on) {
        if (streaming != on) {
            streaming = on;
            leaveBlocks();
            if (on) {
                follow();
            } else if (caret.getParent() instanceof Pane prose) {
                prose.getChildren().remove(caret);
            }
        }
    }

    /// Puts the caret behind the last word, in a line of its own where there is none.
    void follow() {
        if (!streaming) {
            return;
        }
        Prose last = blocks.size() == 0 ? null : lastProse(blocks.node(blocks.size() - 1));
        if (last == null) {
            last = new Prose();
            alone = last;
            blocks.tail(last);
        }
        if (caret.getParent() != last) {
            last.getChildren().add(caret);
        }
    }

    /// Leaves only blocks in the view.
    void leaveBlocks() {
        if (alone != null) {
            blocks.tail(null);
            alone = null;
        }
    }

    private static @Nullable Prose lastProse(Node node) {
        if (node instanceof Prose prose) {
            return prose;
        }
        if (node instanceof Parent parent) {
            for (Node child : parent.getChildrenUnmodifiable().reversed()) {
                Prose found = lastProse(child);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }
}
