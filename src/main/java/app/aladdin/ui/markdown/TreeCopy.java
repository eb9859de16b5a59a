package app.aladdin.ui.markdown;

import org.commonmark.ext.gfm.strikethrough.Strikethrough;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.task.list.items.TaskListItemMarker;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;

/// Copies of parsed nodes, which the library does not make.
final class TreeCopy {
    private TreeCopy() {}

    /// The node with all that is in it.
    static Node of(Node node) {
        Node copy = bare(node);
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            copy.appendChild(of(child));
        }
        return copy;
    }

    /// The node without its children.
    static Node bare(Node node) {
        return switch (node) {
            case Heading it -> heading(it);
            case BlockQuote _ -> new BlockQuote();
            case BulletList it -> bullets(it);
            case OrderedList it -> numbers(it);
            case ListItem _ -> new ListItem();
            case FencedCodeBlock it -> fenced(it);
            case IndentedCodeBlock it -> indented(it);
            case HtmlBlock it -> html(it);
            case ThematicBreak _ -> new ThematicBreak();
            case TableBlock _ -> new TableBlock();
            case TableHead _ -> new TableHead();
            case TableBody _ -> new TableBody();
            case TableRow _ -> new TableRow();
            case TableCell it -> cell(it);
            case TaskListItemMarker it -> new TaskListItemMarker(it.isChecked());
            case Text it -> new Text(it.getLiteral());
            case Code it -> new Code(it.getLiteral());
            case HtmlInline it -> inlineHtml(it);
            case SoftLineBreak _ -> new SoftLineBreak();
            case HardLineBreak _ -> new HardLineBreak();
            case Emphasis _ -> new Emphasis("*");
            case StrongEmphasis _ -> new StrongEmphasis("**");
            case Strikethrough _ -> new Strikethrough("~~");
            case Link it -> new Link(it.getDestination(), it.getTitle());
            case LinkReferenceDefinition it ->
                    new LinkReferenceDefinition(it.getLabel(), it.getDestination(), it.getTitle());
            case Image it -> new Image(it.getDestination(), it.getTitle());
            default -> new Paragraph();
        };
    }

    /// Hands all children over.
    static void move(Node from, Node to) {
        while (from.getFirstChild() != null) {
            to.appendChild(from.getFirstChild());
        }
    }

    private static Heading heading(Heading node) {
        Heading copy = new Heading();
        copy.setLevel(node.getLevel());
        return copy;
    }

    private static BulletList bullets(BulletList node) {
        BulletList copy = new BulletList();
        copy.setMarker(node.getMarker());
        copy.setTight(node.isTight());
        return copy;
    }

    private static OrderedList numbers(OrderedList node) {
        OrderedList copy = new OrderedList();
        copy.setMarkerStartNumber(node.getMarkerStartNumber());
        copy.setMarkerDelimiter(node.getMarkerDelimiter());
        copy.setTight(node.isTight());
        return copy;
    }

    private static FencedCodeBlock fenced(FencedCodeBlock node) {
        FencedCodeBlock copy = new FencedCodeBlock();
        copy.setInfo(node.getInfo());
        copy.setLiteral(node.getLiteral());
        return copy;
    }

    private static IndentedCodeBlock indented(IndentedCodeBlock node) {
        IndentedCodeBlock copy = new IndentedCodeBlock();
        copy.setLiteral(node.getLiteral());
        return copy;
    }

    private static HtmlBlock html(HtmlBlock node) {
        HtmlBlock copy = new HtmlBlock();
        copy.setLiteral(node.getLiteral());
        return copy;
    }

    private static HtmlInline inlineHtml(HtmlInline node) {
        HtmlInline copy = new HtmlInline();
        copy.setLiteral(node.getLiteral());
        return copy;
    }

    private static TableCell cell(TableCell node) {
        TableCell copy = new TableCell();
        copy.setHeader(node.isHeader());
        copy.setAlignment(node.getAlignment());
        copy.setWidth(node.getWidth());
        return copy;
    }
}
