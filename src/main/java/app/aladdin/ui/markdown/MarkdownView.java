package app.aladdin.ui.markdown;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/// Shows a text written in Markdown, also while it is still coming in. FX thread only.
///
/// Each block is one child, in order; running text is in [javafx.scene.text.TextFlow]s. Nothing is
/// ever loaded: pictures are links by their names, HTML is text. Links in the text go to whoever
/// made the view, unopened and unchecked; `aladdin://` links look like small tags.
public final class MarkdownView extends VBox {
    private static final double GAP = 12;

    private final MarkdownBlocks blocks = new MarkdownBlocks();
    private final BlockNodes nodes;
    private final Caret caret = new Caret();
    private List<Block> shown = List.of();
    private boolean streaming;

    /// With English words on its own buttons.
    ///
    /// @param onLink gets the target of a link when it is followed by mouse or keyboard
    public MarkdownView(Consumer<String> onLink) {
        this(onLink, MarkdownWords.english());
    }

    /// @param onLink gets the target of a link when it is followed by mouse or keyboard
    /// @param words what the frames of blocks say
    public MarkdownView(Consumer<String> onLink, MarkdownWords words) {
        super(GAP);
        nodes = new BlockNodes(new Links(onLink), words);
        getStyleClass().add("markdown");
        setFillWidth(true);
        setMinWidth(0);
    }

    /// Shows this text. When it begins with what is shown already, only the last, open block is
    /// read and built again; the nodes of the blocks before it stay the same objects.
    public void setMarkdown(String whole) {
        blocks.set(whole);
        List<Block> now = blocks.blocks();
        int same = 0;
        while (same < Math.min(now.size(), shown.size()) && now.get(same).equals(shown.get(same))) {
            same++;
        }
        if (same == now.size() && same == shown.size()) {
            return;
        }
        detachCaret();
        getChildren().remove(same, getChildren().size());
        List<Node> added = new ArrayList<>();
        for (Block block : now.subList(same, now.size())) {
            Node node = nodes.build(block);
            node.setManaged(!isEmpty(node));
            added.add(node);
        }
        getChildren().addAll(added);
        shown = now;
        attachCaret();
    }

    /// Shows or hides the caret behind the last word.
    public void setStreaming(boolean on) {
        if (streaming != on) {
            streaming = on;
            detachCaret();
            attachCaret();
        }
    }

    /// The text as it was given.
    public String markdown() {
        return blocks.text();
    }

    /// The text without its marks, blocks parted by empty lines.
    public String plainText() {
        return shown.stream()
                .map(block -> PlainText.of(block.node()))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("\n\n"));
    }

    /// Puts the plain text on the clipboard.
    public void copy() {
        put(plainText());
    }

    /// Puts the Markdown on the clipboard.
    public void copyMarkdown() {
        put(markdown());
    }

    private static void put(String text) {
        ClipboardContent content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
    }

    /// A definition of a link has a place among the blocks, but nothing to show.
    private static boolean isEmpty(Node node) {
        return node instanceof Column column && column.getChildrenUnmodifiable().isEmpty();
    }

    private void attachCaret() {
        if (!streaming) {
            return;
        }
        Prose last = getChildren().isEmpty() ? null : lastProse(getChildren().getLast());
        if (last == null) {
            Prose alone = new Prose();
            alone.getChildren().add(caret);
            getChildren().add(alone);
        } else {
            last.getChildren().add(caret);
        }
    }

    private void detachCaret() {
        if (caret.getParent() instanceof Pane prose) {
            prose.getChildren().remove(caret);
            if (getChildren().size() > shown.size()) {
                getChildren().removeLast();
            }
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
