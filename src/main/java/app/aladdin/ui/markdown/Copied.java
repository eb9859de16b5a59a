package app.aladdin.ui.markdown;

import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

import org.commonmark.Extension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.task.list.items.TaskListItemsExtension;
import org.commonmark.node.Document;
import org.commonmark.node.Node;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.markdown.MarkdownRenderer;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Some blocks, or parts of them, on their way to another program: as rich text (HTML with real
/// tables and lists; HTML that an author wrote stays text, links that could run something lose
/// their target), as plain text, and as Markdown.
final class Copied {
    private static final List<Extension> EXTENSIONS =
            List.of(
                    TablesExtension.create(),
                    StrikethroughExtension.create(),
                    TaskListItemsExtension.create());

    private final List<Piece> pieces = new ArrayList<>();

    private record Piece(Node node, String markdown) {}

    /// Adds all of a block.
    void add(Block block) {
        pieces.add(new Piece(block.node(), block.source()));
    }

    /// Adds what is selected of a block.
    void add(Node excerpt) {
        Document document = new Document();
        document.appendChild(excerpt);
        MarkdownRenderer renderer = MarkdownRenderer.builder().extensions(EXTENSIONS).build();
        pieces.add(new Piece(excerpt, renderer.render(document).stripTrailing()));
    }

    boolean isEmpty() {
        return pieces.isEmpty();
    }

    String plain() {
        return pieces.stream()
                .map(piece -> PlainText.of(piece.node))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("\n\n"));
    }

    String markdown() {
        return pieces.stream().map(Piece::markdown).collect(Collectors.joining("\n\n"));
    }

    String html() {
        HtmlRenderer renderer =
                HtmlRenderer.builder()
                        .extensions(EXTENSIONS)
                        .escapeHtml(true)
                        .sanitizeUrls(true)
                        .build();
        return pieces.stream()
                .map(piece -> renderer.render(piece.node))
                .collect(Collectors.joining());
    }

    /// Puts rich and plain text on the clipboard; the other program takes what it understands.
    void putRich() {
        ClipboardContent content = new ClipboardContent();
        content.putString(plain());
        content.putHtml(html());
        Clipboard.getSystemClipboard().setContent(content);
    }

    /// Puts a text on the clipboard and nothing else.
    static void put(String text) {
        ClipboardContent content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
    }
}
