package app.aladdin.ui.markdown;

import javafx.scene.text.Text;

import org.commonmark.ext.gfm.strikethrough.Strikethrough;
import org.commonmark.ext.task.list.items.TaskListItemMarker;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/// Puts what stands in a line into a [Prose]. Recursion is as deep as the tree, which [BlockParser]
/// bounds.
final class Inlines {
    private final Prose prose;
    private final Links links;
    private final MarkdownWords words;
    private final Budget budget;
    private final List<String> styles = new ArrayList<>();
    private Node source;
    private @Nullable String target;
    private @Nullable Text firstOfLink;

    Inlines(Node within, Prose prose, Links links, MarkdownWords words, Budget budget) {
        this.prose = prose;
        this.source = within;
        this.links = links;
        this.words = words;
        this.budget = budget;
    }

    void addAll() {
        addAll(source);
    }

    private void addAll(Node parent) {
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            if (budget.refused()) {
                return;
            }
            add(child);
        }
    }

    private void add(Node node) {
        source = node;
        switch (node) {
            case org.commonmark.node.Text text -> text(text.getLiteral());
            case Code code -> code(code.getLiteral());
            case SoftLineBreak _ -> text(" ");
            case HardLineBreak _ -> text("\n");
            case HtmlInline html -> text(html.getLiteral());
            case Emphasis emphasis -> styled("md-em", emphasis);
            case StrongEmphasis strong -> styled("md-strong", strong);
            case Strikethrough struck -> styled("md-strike", struck);
            case Link link -> link(link, PlainText.ofInlines(link), link.getDestination());
            case Image image -> image(image);
            case TaskListItemMarker _ -> {}
            default -> addAll(node);
        }
    }

    private void styled(String style, Node node) {
        styles.add(style);
        addAll(node);
        styles.removeLast();
    }

    private void code(String literal) {
        int start = prose.length();
        styles.add("md-code");
        text(literal);
        styles.removeLast();
        prose.ground(start, prose.length(), "md-code-ground");
    }

    private void image(Image image) {
        if (target != null) {
            addAll(image);
            return;
        }
        String name = PlainText.ofInlines(image);
        String shown = name.isBlank() ? image.getDestination() : name;
        link(image, words.image() + " " + shown, image.getDestination());
    }

    /// Links never nest in Markdown, but a picture may stand in one: the outer target counts.
    private void link(Node said, String name, String destination) {
        String shown = name.isBlank() ? destination : name;
        if (Links.isCite(destination)) {
            if (budget.takes(shown.length())) {
                prose.add(links.cite(Shown.of(shown), destination), said);
            }
            return;
        }
        int start = prose.length();
        target = destination;
        if (said instanceof Link && !name.isBlank()) {
            addAll(said);
        } else {
            text(shown);
        }
        target = null;
        Text first = firstOfLink;
        firstOfLink = null;
        if (first != null) {
            Span span = new Span(start, prose.length());
            links.reach(first, destination, Shown.of(shown), prose, span);
        }
    }

    private void text(String literal) {
        String taken = Shown.of(budget.take(literal));
        if (taken.isEmpty()) {
            return;
        }
        Text part = new Text(taken);
        part.getStyleClass().addAll(styles);
        String linked = target;
        if (linked != null) {
            links.follow(part, linked);
            if (firstOfLink == null) {
                firstOfLink = part;
            }
        }
        prose.add(part, source, isLiteral() ? 0 : -1);
    }

    private boolean isLiteral() {
        return source instanceof org.commonmark.node.Text
                || source instanceof Code
                || source instanceof HtmlInline;
    }
}
