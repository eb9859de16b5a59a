package app.aladdin.ui.markdown;

import app.aladdin.ui.icon.Icons;

import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.task.list.items.TaskListItemMarker;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.ThematicBreak;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.ArrayList;
import java.util.List;

/// Makes the node of a block. Containers deeper than [#DEEPEST_SHOWN] are shown as their plain
/// text, since nobody can read what is left of the width; a block of more than [#FOLD] characters
/// is folded, and unfolds four times as much with every press.
final class BlockNodes {
    static final int DEEPEST_SHOWN = 8;
    static final int FOLD = 20_000;

    private static final int COST_OF_A_BLOCK = 10;
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

    Node build(Block block) {
        Column whole = new Column(GAP, List.of());
        unfold(whole, block);
        return whole.getChildrenUnmodifiable().size() == 1 ? alone(whole) : whole;
    }

    private void unfold(Column into, Block block) {
        int times = unfolded.times(block.start());
        Budget budget = new Budget(FOLD << Math.min(2 * times, 16));
        List<Node> shown = new ArrayList<>();
        shown.add(build(block.node(), 0, budget));
        if (budget.refused()) {
            Hyperlink more = new Hyperlink(words.showMore());
            more.setOnAction(event -> {
                unfolded.add(block.start());
                unfold(into, block);
            });
            shown.add(more);
        }
        into.show(shown);
    }

    private static Node alone(Column column) {
        Node only = column.getChildrenUnmodifiable().getFirst();
        column.show(List.of());
        return only;
    }

    private Node build(org.commonmark.node.Node node, int depth, Budget budget) {
        return switch (node) {
            case Heading heading -> heading(heading, budget);
            case FencedCodeBlock code -> CodeBlock.of(code, budget, words, unfolded);
            case IndentedCodeBlock code -> CodeBlock.of(code, budget, words, unfolded);
            case HtmlBlock html -> plain(html.getLiteral(), html, budget);
            case ThematicBreak _ -> rule();
            case TableBlock table -> table(table, budget);
            case LinkReferenceDefinition _ -> new Column(0, List.of());
            case BlockQuote _, ListBlock _ when depth >= DEEPEST_SHOWN ->
                    plain(PlainText.of(node), node, budget);
            case BlockQuote quote -> quote(quote, depth, budget);
            case ListBlock list -> list(list, depth, budget);
            default -> prose(node, budget);
        };
    }

    private Prose prose(org.commonmark.node.Node node, Budget budget, String... styleClasses) {
        Prose prose = new Prose(styleClasses);
        new Inlines(node, prose, links, words, budget).addAll();
        prose.setDirectionByText();
        return prose;
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

    private Node table(TableBlock table, Budget budget) {
        TableGrid grid = new TableGrid(table, cell -> prose(cell, budget, "md-cell-text"), budget);
        SidewaysScroll frame = new SidewaysScroll(grid);
        frame.getStyleClass().add("md-frame");
        return frame;
    }

    private Node quote(BlockQuote quote, int depth, Budget budget) {
        Column column = new Column(GAP, children(quote, depth + 1, budget));
        column.getStyleClass().add("md-quote");
        return column;
    }

    private Node list(ListBlock list, int depth, Budget budget) {
        List<Node> items = new ArrayList<>();
        double gap = list.isTight() ? TIGHT_GAP : GAP;
        for (var it = list.getFirstChild(); it != null; it = it.getNext()) {
            if (it instanceof ListItem item && budget.takes(COST_OF_A_BLOCK)) {
                Column said = new Column(gap, children(item, depth + 1, budget));
                items.add(new Indented(INDENT, mark(item), said));
            }
        }
        Column column = new Column(gap, items);
        column.getStyleClass().add("md-list");
        return column;
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
