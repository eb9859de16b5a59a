package app.aladdin.ui.markdown;

import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.task.list.items.TaskListItemMarker;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;
import org.jspecify.annotations.Nullable;

/// What a person would read aloud: the text without its marks. List items keep their bullets and
/// numbers, cells are parted by tabs, pictures are their names.
///
/// Recursion is as deep as the tree, which [BlockParser] bounds.
final class PlainText {
    private final StringBuilder out = new StringBuilder();

    private PlainText() {}

    static String of(Node node) {
        PlainText text = new PlainText();
        text.block(node, "");
        return text.out.toString().strip();
    }

    private void block(Node node, String indent) {
        switch (node) {
            case FencedCodeBlock code -> lines(code.getLiteral(), indent);
            case IndentedCodeBlock code -> lines(code.getLiteral(), indent);
            case HtmlBlock html -> lines(html.getLiteral(), indent);
            case ThematicBreak _ -> lines("---", indent);
            case LinkReferenceDefinition _ -> {}
            case BlockQuote quote -> blocks(quote, indent);
            case ListItem item -> item(item, indent);
            case TableRow row -> row(row, indent);
            default -> {
                if (inline(node.getFirstChild())) {
                    out.append(indent);
                    inlines(node);
                    out.append('\n');
                } else {
                    blocks(node, indent);
                }
            }
        }
    }

    private void blocks(Node parent, String indent) {
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            block(child, indent);
        }
    }

    private void item(ListItem item, String indent) {
        int start = out.length();
        String inner = indent + "  ";
        blocks(item, inner);
        if (out.length() > start + inner.length()) {
            out.replace(start, start + inner.length(), indent + marker(item));
        }
    }

    /// What stands before an item: its number, or a bullet.
    static String marker(ListItem item) {
        if (item.getParent() instanceof OrderedList list) {
            Integer first = list.getMarkerStartNumber();
            int number = first == null ? 1 : first;
            for (Node it = item.getPrevious(); it != null; it = it.getPrevious()) {
                number++;
            }
            return number + ". ";
        }
        return "\u2022 ";
    }

    private void row(TableRow row, String indent) {
        out.append(indent);
        for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
            out.append(cell.getPrevious() == null ? "" : "\t");
            inlines(cell);
        }
        out.append('\n');
    }

    private void lines(String literal, String indent) {
        literal.lines().forEach(line -> out.append(indent).append(line).append('\n'));
    }

    private static boolean inline(@Nullable Node node) {
        return node != null
                && !(node instanceof org.commonmark.node.Block)
                && !(node instanceof TableRow)
                && !(node.getParent() instanceof TableBlock)
                && node.getParent() instanceof org.commonmark.node.Block;
    }

    private void inlines(Node parent) {
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            switch (child) {
                case Text text -> out.append(text.getLiteral());
                case Code code -> out.append(code.getLiteral());
                case HtmlInline html -> out.append(html.getLiteral());
                case SoftLineBreak _ -> out.append(' ');
                case HardLineBreak _ -> out.append('\n');
                case TaskListItemMarker marker -> out.append(marker.isChecked() ? "[x] " : "[ ] ");
                default -> inlines(child);
            }
        }
    }

    /// The text of what stands in a line, such as the words of a link.
    static String ofInlines(Node parent) {
        PlainText text = new PlainText();
        text.inlines(parent);
        return text.out.toString();
    }
}
