package app.aladdin.ui.markdown;

import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.Pane;

import org.jspecify.annotations.Nullable;

/// The caret behind the last word of a text that is still coming in.
final class StreamEnd {
    private final MarkdownView view;
    private final Caret caret = new Caret();
    private @Nullable Prose alone;
    private boolean streaming;

    StreamEnd(MarkdownView view) {
        this.view = view;
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
        ObservableList<Node> blocks = view.getChildren();
        Prose last = blocks.isEmpty() ? null : lastProse(blocks.getLast());
        if (last == null) {
            last = new Prose();
            alone = last;
            blocks.add(last);
        }
        if (caret.getParent() != last) {
            last.getChildren().add(caret);
        }
    }

    /// Leaves only blocks in the view.
    void leaveBlocks() {
        if (alone != null) {
            view.getChildren().remove(alone);
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
