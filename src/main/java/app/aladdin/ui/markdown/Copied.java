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

    private final List<Part> parts = new ArrayList<>();

    private record Part(Node node, String markdown) {}

    /// Adds all of a block.
    void add(Block block) {
        parts.add(new Part(block.node(), block.source()));
    }

    /// Adds what is selected of a block.
    void add(Node excerpt) {
        Document document = new Document();
        document.appendChild(excerpt);
        MarkdownRenderer renderer = MarkdownRenderer.builder().extensions(EXTENSIONS).build();
        parts.add(new Part(excerpt, renderer.render(document).stripTrailing()));
    }

    boolean isEmpty() {
        return parts.isEmpty();
    }

    String plain() {
        return parts.stream()
                .map(part -> PlainText.of(part.node))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("\n\n"));
    }

    String markdown() {
        return parts.stream().map(Part::markdown).collect(Collectors.joining("\n\n"));
    }

    String html() {
        HtmlRenderer renderer =
                HtmlRenderer.builder()
                        .extensions(EXTENSIONS)
                        .escapeHtml(true)
                        .sanitizeUrls(true)
                        .build();
        return parts.stream().map(part -> renderer.render(part.node)).collect(Collectors.joining());
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
