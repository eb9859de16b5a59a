package app.aladdin.ui.markdown;

import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/// Parts a long list, table or quote that has come at once into pieces, so that it can be shown
/// piece by piece.
final class Split {
    /// About how much text a piece is made of.
    private static final int SIZE = 1_000;

    private Split() {}

    /// The block in as many pieces as it is long for; as it is when it has some already.
    static Block of(Block block) {
        return block.pieces().size() > 1
                ? block
                : new Block(block.start(), block.end(), of(block.last(), block.start()));
    }

    /// @param at where the source begins in the whole text
    private static List<Piece> of(Piece piece, int at) {
        boolean parts =
                piece.node() instanceof ListBlock
                        || piece.node() instanceof BlockQuote
                        || piece.node() instanceof TableBlock;
        if (!parts || piece.source().length() < 2 * SIZE) {
            return List.of(piece);
        }
        List<Piece> pieces = new ArrayList<>();
        Piece rest = piece;
        int start = at;
        for (Node child = first(piece.node()); child != null; ) {
            Node next = child.getNext();
            int here = start(rest, child, start);
            if (here - start >= SIZE) {
                Node behind = behind(rest.node(), child);
                pieces.add(
                        new Piece(
                                rest.source().substring(0, here - start),
                                rest.node(),
                                piece.origin()));
                String source = rest.source().substring(here - start);
                rest = new Piece(source, behind, piece.origin());
                start = here;
            }
            child = next;
        }
        pieces.add(rest);
        return pieces;
    }

    private static int start(Piece piece, Node child, int at) {
        int begin = child.getSourceSpans().getFirst().getInputIndex() + piece.origin() - at;
        return at + Lines.start(piece.source(), Math.max(0, begin));
    }

    /// The first of the children that may part a node.
    private static @Nullable Node first(Node node) {
        return node instanceof TableBlock && node.getLastChild() instanceof TableBody body
                ? body.getFirstChild()
                : node.getFirstChild();
    }

    /// Takes what is from this child on out of a node, as another one of the same kind.
    static Node behind(Node node, Node first) {
        Node behind = TreeCopy.bare(node);
        Node into = behind;
        if (first.getParent() instanceof TableBody body) {
            into = TreeCopy.bare(body);
            behind.appendChild(into);
        }
        Node child = first;
        while (child != null) {
            Node next = child.getNext();
            into.appendChild(child);
            child = next;
        }
        if (node instanceof OrderedList list) {
            number((OrderedList) behind, list);
        }
        return behind;
    }

    /// Lets a list go on counting behind another one.
    static void number(OrderedList behind, OrderedList before) {
        Integer first = before.getMarkerStartNumber();
        int number = first == null ? 1 : first;
        for (Node it = before.getFirstChild(); it != null; it = it.getNext()) {
            number++;
        }
        behind.setMarkerStartNumber(number);
    }
}
