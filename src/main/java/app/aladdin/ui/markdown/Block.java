package app.aladdin.ui.markdown;

import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.jspecify.annotations.Nullable;

import java.util.List;

/// One block of the outermost level, and the part of the text that it came from.
///
/// A block that is long and still open consists of pieces, of which only the last one changes while
/// more text comes in. Two blocks are the same only when they are the same object: a block that
/// more text did not change is handed on as it was, together with whatever was made of it.
final class Block {
    private final int start;
    private final int end;
    private final List<Piece> pieces;
    private volatile @Nullable Node whole;

    /// @param start where it begins in the whole text, at the start of a line
    /// @param end where it ends in the whole text, exclusive
    /// @param pieces what it was parsed into, at least one; the sources of all of them begin at
    ///   `start` and go to `end`, or to the end of that line
    Block(int start, int end, List<Piece> pieces) {
        this.start = start;
        this.end = end;
        this.pieces = List.copyOf(pieces);
    }

    int start() {
        return start;
    }

    int end() {
        return end;
    }

    List<Piece> pieces() {
        return pieces;
    }

    /// Where the last piece begins.
    int startOfLast() {
        int at = start;
        for (Piece piece : pieces.subList(0, pieces.size() - 1)) {
            at += piece.source().length();
        }
        return at;
    }

    /// The piece that more text would change.
    Piece last() {
        return pieces.getLast();
    }

    /// Whether what this is made of is of that kind.
    boolean is(Class<? extends Node> kind) {
        return kind.isInstance(last().node());
    }

    /// Whether it is a line that is too long to be read.
    boolean isAsItStands() {
        return is(Paragraph.class)
                && end - start > BlockParser.LONGEST_LINE
                && Lines.withoutBreak(source(), 0, Lines.end(source(), 0)) == end - start;
    }

    /// The text between start and end.
    String source() {
        if (pieces.size() == 1) {
            return last().source();
        }
        StringBuilder source = new StringBuilder(end - start);
        pieces.forEach(piece -> source.append(piece.source()));
        return source.substring(0, Math.min(source.length(), end - start));
    }

    /// All of it as one node, which is a copy when there are several pieces.
    Node node() {
        Node made = whole;
        if (made == null) {
            made = Pieces.joined(pieces);
            whole = made;
        }
        return made;
    }

    /// Whether both come from the same text at the same place and are of the same kind.
    boolean reads(Block other) {
        int settled = pieces.size() - 1;
        return start == other.start
                && other.pieces.size() == pieces.size()
                && last().node().getClass() == other.last().node().getClass()
                && last().source().equals(other.last().source())
                && pieces.subList(0, settled).equals(other.pieces.subList(0, settled));
    }
}
