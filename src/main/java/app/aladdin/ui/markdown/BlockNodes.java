package app.aladdin.ui.markdown;

import app.aladdin.ui.icon.Icons;

import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.task.list.items.TaskListItemMarker;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Paragraph;
import org.commonmark.node.ThematicBreak;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// Makes the nodes of blocks and of what is in them. Containers deeper than [#DEEPEST_SHOWN] are
/// shown as their plain text, since nobody can read what is left of the width.
final class BlockNodes {
    static final int DEEPEST_SHOWN = 8;

    private static final int COST_OF_A_BLOCK = 10;
    private static final int COST_OF_AN_ITEM = 30;
    private static final double INDENT = 24;
    private static final double GAP = 11;
    private static final double TIGHT_GAP = 8;

    private final Links links;
    private final MarkdownWords words;
    private final Unfolded unfolded;

    BlockNodes(Links links, MarkdownWords words, Unfolded unfolded) {
        this.unfolded = unfolded;
        this.links = links;
        this.words = words;
    }

    /// Shows the pieces of a block.
    ///
    /// @param kind one of its pieces
    /// @param tight whether a list is to be set without space between its items
    /// @return nothing for a block that has only one
    @Nullable Growing growing(org.commonmark.node.Node kind, boolean tight, Budget budget) {
        return switch (kind) {
            case Paragraph _ -> new GrowingProse(this::addWords);
            case TableBlock _ -> new GrowingTable(this::cell);
            case FencedCodeBlock _, IndentedCodeBlock _ -> code(kind, budget);
            case ListBlock _ ->
                    new GrowingColumn(
                            list(tight), (list, room) -> items((ListBlock) list, tight, 0, room));
            case BlockQuote _ ->
                    new GrowingColumn(quote(), (quote, room) -> children(quote, 1, room));
            default -> null;
        };
    }

    /// A block that has only one piece, or one within another.
    Node build(org.commonmark.node.Node node, int depth, Budget budget) {
        return switch (node) {
            case Heading heading -> heading(heading, budget);
            case HtmlBlock html -> plain(html.getLiteral(), html, budget);
            case ThematicBreak _ -> rule();
            case LinkReferenceDefinition _ -> new Column(0, List.of());
            case BlockQuote _, ListBlock _ when depth >= DEEPEST_SHOWN ->
                    plain(PlainText.of(node), node, budget);
            case BlockQuote quote -> filled(quote(), children(quote, depth + 1, budget));
            case ListBlock list ->
                    filled(list(list.isTight()), items(list, list.isTight(), depth, budget));
            case TableBlock _, FencedCodeBlock _, IndentedCodeBlock _ ->
                    whole(Objects.requireNonNull(growing(node, true, budget)), node, budget);
            default -> prose(node, budget);
        };
    }

    private static Node whole(Growing growing, org.commonmark.node.Node node, Budget budget) {
        growing.add(node, budget);
        growing.finish();
        return growing.node();
    }

    private static Column filled(Column column, List<Node> nodes) {
        column.add(nodes);
        return column;
    }

    private Prose prose(org.commonmark.node.Node node, Budget budget, String... styleClasses) {
        Prose prose = new Prose(styleClasses);
        addWords(node, prose, budget);
        prose.finish();
        prose.setDirectionByText();
        return prose;
    }

    private void addWords(org.commonmark.node.Node node, Prose to, Budget budget) {
        new Inlines(node, to, links, words, budget).addAll();
    }

    private Prose cell(TableCell cell, Budget budget) {
        return prose(cell, budget, "md-cell-text");
    }

    private CodeBlock code(org.commonmark.node.Node node, Budget budget) {
        return new CodeBlock(CodeBlock.info(node), words, unfolded, budget.nextCode());
    }

    private static Prose plain(String text, org.commonmark.node.Node source, Budget budget) {
        Prose prose = new Prose();
        int at = source instanceof HtmlBlock ? 0 : -1;
        prose.add(new Text(Shown.of(budget.take(text.stripTrailing()))), source, at);
        return prose;
    }

    private Node heading(Heading heading, Budget budget) {
        Prose prose = prose(heading, budget, "md-heading", "md-h" + heading.getLevel());
        prose.setAccessibleRole(AccessibleRole.TEXT);
        return prose;
    }

    private static Node rule() {
        Region line = new Region();
        line.getStyleClass().add("md-rule");
        return line;
    }

    private static Column quote() {
        Column column = new Column(GAP, List.of());
        column.getStyleClass().add("md-quote");
        return column;
    }

    private static Column list(boolean tight) {
        Column column = new Column(gap(tight), List.of());
        column.getStyleClass().add("md-list");
        return column;
    }

    private static double gap(boolean tight) {
        return tight ? TIGHT_GAP : GAP;
    }

    private List<Node> items(ListBlock list, boolean tight, int depth, Budget budget) {
        List<Node> items = new ArrayList<>();
        for (var it = list.getFirstChild(); it != null; it = it.getNext()) {
            if (it instanceof ListItem item && budget.takes(COST_OF_AN_ITEM)) {
                Column said = new Column(gap(tight), children(item, depth + 1, budget));
                items.add(new Indented(INDENT, mark(item), said));
            }
        }
        return items;
    }

    private List<Node> children(org.commonmark.node.Node parent, int depth, Budget budget) {
        List<Node> nodes = new ArrayList<>();
        for (var it = parent.getFirstChild(); it != null; it = it.getNext()) {
            if (!(it instanceof TaskListItemMarker) && budget.takes(COST_OF_A_BLOCK)) {
                nodes.add(build(it, depth, budget));
            }
        }
        return nodes;
    }

    private Node mark(ListItem item) {
        if (item.getFirstChild() instanceof TaskListItemMarker task) {
            FontIcon box = Icons.of(task.isChecked() ? Feather.CHECK_SQUARE : Feather.SQUARE);
            box.getStyleClass().add("muted");
            box.setAccessibleText(task.isChecked() ? words.done() : words.open());
            return new Column(0, List.of(box));
        }
        Text mark = new Text(PlainText.marker(item).strip());
        mark.getStyleClass().add("md-mark");
        return mark;
    }
}
