package app.aladdin.ui.markdown;

import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;

import java.util.List;

/// Puts the pieces of a block together.
final class Pieces {
    private Pieces() {}

    /// One node that says what all of them say; a copy, unless there is only one.
    static Node joined(List<Piece> pieces) {
        Node whole = pieces.getFirst().node();
        if (pieces.size() == 1) {
            return whole;
        }
        Node joined = TreeCopy.of(whole);
        for (Piece piece : pieces.subList(1, pieces.size())) {
            add(joined, TreeCopy.of(piece.node()));
        }
        return joined;
    }

    /// Lets a node go on with what another one of its kind says, of which nothing is left.
    static void add(Node whole, Node piece) {
        switch (whole) {
            case FencedCodeBlock code ->
                    code.setLiteral(code.getLiteral() + ((FencedCodeBlock) piece).getLiteral());
            case TableBlock table -> TreeCopy.move(piece.getLastChild(), table.getLastChild());
            case ListBlock list -> {
                list.setTight(list.isTight() && ((ListBlock) piece).isTight());
                TreeCopy.move(piece, list);
            }
            default -> TreeCopy.move(piece, whole);
        }
    }
}
