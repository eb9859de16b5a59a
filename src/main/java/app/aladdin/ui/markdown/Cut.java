package app.aladdin.ui.markdown;

import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Parts the last piece of a block that has just been read, so that only a little has to be read
/// again when more text goes on it: at the last item, row, line or word that begins on a finished
/// line.
final class Cut {
    /// A piece of prose or of code that is shorter than this is not worth it.
    static final int LEAST = 150;

    /// The same for a line that is not read, which costs next to nothing.
    static final int LEAST_UNREAD = 4_000;

    private final BlockParser parser;
    private final StringBuilder text;
    private final Map<String, String> definitions;
    private int triedFrom = -1;
    private int triedLength;

    /// @param parser reads pieces of prose
    /// @param definitions what that may refer to
    Cut(BlockParser parser, StringBuilder text, Map<String, String> definitions) {
        this.parser = parser;
        this.text = text;
        this.definitions = definitions;
    }

    /// A block in two parts.
    ///
    /// @param open what is settled of it
    /// @param block all of it
    record Parted(Open open, Block block) {}

    /// The block with one settled piece more, or nothing when there is no place for a cut.
    ///
    /// @param before what was settled of it already
    @Nullable Parted of(Block block, @Nullable Open before) {
        int from = block.startOfLast();
        int lastLine = Lines.startOfLast(text);
        return switch (block.last().node()) {
            case ListBlock _ -> atChild(block, before, from, lastLine);
            case BlockQuote _ -> atChild(block, before, from, lastLine);
            case TableBlock table -> atRow(table, block, before, from, lastLine);
            case FencedCodeBlock code -> atLine(code, block, before, from, lastLine);
            case Paragraph _ -> atWord(block, before, from);
            default -> null;
        };
    }

    private @Nullable Parted atChild(Block block, @Nullable Open before, int from, int lastLine) {
        Piece piece = block.last();
        Node child = piece.node().getLastChild();
        while (child != null
                && child.getPrevious() != null
                && !(piece.start(child, text) < lastLine && parts(piece, child))) {
            child = child.getPrevious();
        }
        if (child == null || child.getPrevious() == null) {
            return null;
        }
        int at = piece.start(child, text);
        Node rest = Split.behind(piece.node(), child);
        if (piece.node() instanceof ListBlock list) {
            // What makes all of it loose may be an item that is not finished, and none in the end.
            boolean tight = list.isTight() || parser.isTight(text.substring(from, at));
            list.setTight(tight && !endsInBlankLine(at));
        }
        return parted(block, before, piece.node(), rest, from, at, "");
    }

    /// Whether reading could begin at this child and find the same.
    private boolean parts(Piece piece, Node child) {
        if (piece.node() instanceof ListBlock) {
            return true;
        }
        boolean joined =
                child.getPrevious() instanceof LinkReferenceDefinition
                        || child instanceof TableBlock;
        return !joined && isBlankQuoted(piece.start(child, text));
    }

    private boolean isBlankQuoted(int at) {
        return text.substring(Lines.start(text, Lines.withoutLastBreak(text, at)), at)
                .replace('>', ' ')
                .isBlank();
    }

    private boolean endsInBlankLine(int at) {
        int end = Lines.withoutLastBreak(text, at);
        return text.substring(Lines.start(text, end), end).isBlank();
    }

    private @Nullable Parted atRow(
            TableBlock table, Block block, @Nullable Open before, int from, int lastLine) {
        if (!(table.getLastChild() instanceof TableBody body)) {
            return null;
        }
        Node row = body.getLastChild();
        while (row != null && block.last().start(row, text) >= lastLine) {
            row = row.getPrevious();
        }
        if (row == null || row.getPrevious() == null) {
            return null;
        }
        int at = block.last().start(row, text);
        Node rest = Split.behind(table, row);
        int head = Lines.end(text, block.start());
        String context = line(block.start()) + line(head);
        return parted(block, before, table, rest, from, at, context);
    }

    private @Nullable Parted atLine(
            FencedCodeBlock code, Block block, @Nullable Open before, int from, int lastLine) {
        int head = Lines.end(text, block.start());
        if (code.getClosingFenceLength() != null || lastLine - from < LEAST || lastLine <= head) {
            return null;
        }
        String literal = code.getLiteral();
        FencedCodeBlock rest = (FencedCodeBlock) TreeCopy.bare(code);
        rest.setLiteral("");
        if (lastLine < text.length()) {
            int last = literal.lastIndexOf('\n', literal.length() - 2) + 1;
            rest.setLiteral(literal.substring(last));
            code.setLiteral(literal.substring(0, last));
        }
        String context = line(block.start());
        return parted(block, before, code, rest, from, lastLine, context);
    }

    /// A line with a break that does not join with what is behind it.
    private String line(int start) {
        return text.substring(start, Lines.withoutBreak(text, start, Lines.end(text, start)))
                + "\n";
    }

    private @Nullable Parted atWord(Block block, @Nullable Open before, int from) {
        if (before == null ? block.isAsItStands() : before.asItStands()) {
            if (block.end() - from < LEAST_UNREAD) {
                return null;
            }
            int at =
                    Character.isLowSurrogate(text.charAt(block.end() - 1))
                            ? block.end() - 2
                            : block.end() - 1;
            Node head = BlockParser.asItStands(text.substring(from, at));
            Node rest = BlockParser.asItStands(text.substring(at, block.end()));
            return parted(block, before, head, rest, from, at, Open.AS_IT_STANDS);
        }
        int at = lastWord(from + LEAST, block.end());
        if (from == triedFrom && at - from < triedLength + LEAST) {
            return null;
        }
        for (int tries = 0; at >= 0 && tries < 3; tries++) {
            String context = before == null ? "" : before.context();
            String part = text.substring(from, at);
            Node head = parser.prose(context, part, definitions);
            Node rest = parser.prose(Open.PROSE, text.substring(at, block.end()), definitions);
            if (head != null && rest != null && Finished.is(head, part)) {
                head.appendChild(new Text(" "));
                return parted(block, before, head, rest, from, at, Open.PROSE);
            }
            triedFrom = from;
            triedLength = at - from;
            at = lastWord(from + LEAST, at);
        }
        return null;
    }

    /// The last place at which a word begins within a line, or -1.
    private int lastWord(int from, int end) {
        for (int at = end - 1; at >= from; at--) {
            if (text.charAt(at - 1) == ' '
                    && Character.isLetterOrDigit(text.charAt(at))
                    && Character.isLetterOrDigit(text.charAt(at - 2))) {
                return at;
            }
        }
        return -1;
    }

    private Parted parted(
            Block block,
            @Nullable Open before,
            Node head,
            Node rest,
            int from,
            int at,
            String context) {
        List<Piece> pieces = new ArrayList<>(block.pieces());
        Piece whole = pieces.removeLast();
        pieces.add(new Piece(text.substring(from, at), head, whole.origin()));
        Open open =
                new Open(block.start(), List.copyOf(pieces), at, end(whole, before, at), context);
        String left = at < block.end() ? text.substring(at, block.end()) : "";
        pieces.add(new Piece(left, rest, whole.origin()));
        return new Parted(open, new Block(block.start(), block.end(), pieces));
    }

    /// Where the last line ends of what is settled; an empty one is none.
    private static int end(Piece piece, @Nullable Open before, int at) {
        int least = before == null ? 0 : before.from();
        for (SourceSpan span : piece.node().getSourceSpans().reversed()) {
            int start = span.getInputIndex() + piece.origin();
            if (start >= least && start < at) {
                return Math.min(at, start + span.getLength());
            }
        }
        return before == null ? at : before.end();
    }
}
