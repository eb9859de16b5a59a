package app.aladdin.ui.markdown;

import org.commonmark.node.Node;

import java.util.ArrayList;
import java.util.List;

/// A block that more text may go on, and how to read on in it without what is settled of it.
///
/// @param start where the block begins
/// @param settled the pieces that no more text changes, at least one
/// @param from where the piece behind them begins
/// @param end where the settled ones end, without the break of their last line
/// @param context has to be read before the rest, to be read as part of the same block
record Open(int start, List<Piece> settled, int from, int end, String context) {
    /// Before the rest of a paragraph.
    static final String PROSE = "x ";

    /// Before the rest of a line that is too long to be read; no block begins like this.
    static final String AS_IT_STANDS = "\n";

    Class<? extends Node> kind() {
        return settled.getFirst().node().getClass();
    }

    /// Whether it is one line that is too long to be read.
    boolean asItStands() {
        return context.equals(AS_IT_STANDS);
    }

    /// The block with this piece behind the settled ones.
    Block with(Piece piece, int end) {
        List<Piece> pieces = new ArrayList<>(settled);
        pieces.add(piece);
        return new Block(start, end, pieces);
    }
}
