package app.aladdin.ui.markdown;

import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/// What is selected of a block, as a tree of its own: the same containers with only the selected
/// words in them. Of a table whole rows and its head are taken, unless it is words of one cell.
final class Excerpt {
    private final Map<Node, String> kept = new IdentityHashMap<>();

    private Excerpt(BlockText text, Span selected) {
        int before = 0;
        for (Prose prose : text.pieces()) {
            for (Prose.Part part : prose.parts()) {
                keep(prose, part, selected.within(before, prose.length()));
            }
            before += prose.length() + 1;
        }
    }

    /// The selected part of a block, or null if no word of it is selected.
    static @Nullable Node of(Block block, BlockText text, Span selected) {
        Excerpt excerpt = new Excerpt(text, selected);
        return excerpt.kept.isEmpty() ? null : excerpt.parts(block.pieces());
    }

    private @Nullable Node parts(List<Piece> pieces) {
        List<Node> nodes = pieces.stream().map(Piece::node).toList();
        if (nodes.getFirst() instanceof TableBlock) {
            return table(nodes);
        }
        Node copy = null;
        for (Node node : nodes) {
            Node part = part(node);
            if (copy == null) {
                copy = part;
            } else if (part != null) {
                Pieces.add(copy, part);
            }
        }
        return copy;
    }

    private void keep(Prose prose, Prose.Part part, Span selected) {
        int from = Math.max(selected.start(), part.span().start());
        int to = Math.min(selected.end(), part.span().end());
        if (from >= to) {
            return;
        }
        String said = prose.text().substring(from, to);
        String literal = literal(part.source());
        if (part.at() >= 0 && literal != null) {
            int at = part.at() + from - part.span().start();
            said = literal.substring(at, Math.min(literal.length(), at + said.length()));
        }
        String gap = part.at() < 0 ? "\n" : "";
        kept.merge(part.source(), said, (before, more) -> before + gap + more);
    }

    private @Nullable Node part(Node node) {
        String said = kept.get(node);
        if (said != null) {
            Node copy = TreeCopy.of(node);
            say(copy, said);
            return copy;
        }
        if (node instanceof TableBlock table) {
            return table(List.of(table));
        }
        return inside(node);
    }

    private @Nullable Node inside(Node node) {
        Node copy = TreeCopy.bare(node);
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            Node part = part(child);
            if (part != null && copy.getFirstChild() == null) {
                number(copy, child);
            }
            if (part != null) {
                copy.appendChild(part);
            }
        }
        return copy.getFirstChild() == null ? null : copy;
    }

    /// Lets a list begin with the number of its first item that is taken.
    private static void number(Node copy, Node first) {
        if (copy instanceof OrderedList list) {
            Integer start = list.getMarkerStartNumber();
            int number = start == null ? 1 : start;
            for (Node it = first.getPrevious(); it != null; it = it.getPrevious()) {
                number++;
            }
            list.setMarkerStartNumber(number);
        }
    }

    private @Nullable Node table(List<? extends Node> pieces) {
        List<TableCell> cells = new ArrayList<>();
        Node copy = TreeCopy.bare(pieces.getFirst());
        for (Node piece : pieces) {
            for (Node part = piece.getFirstChild(); part != null; part = part.getNext()) {
                addRows(part, copy, cells);
            }
        }
        return cells.size() > 1 ? copy : cells.isEmpty() ? null : words(cells.getFirst());
    }

    private void addRows(Node section, Node copy, List<TableCell> cells) {
        Node rows = TreeCopy.bare(section);
        for (Node row = section.getFirstChild(); row != null; row = row.getNext()) {
            int before = cells.size();
            for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
                if (cell instanceof TableCell each && inside(each) != null) {
                    cells.add(each);
                }
            }
            if (cells.size() > before || section instanceof TableHead) {
                rows.appendChild(TreeCopy.of(row));
            }
        }
        if (copy.getLastChild() instanceof TableBody) {
            TreeCopy.move(rows, copy.getLastChild());
        } else if (rows.getFirstChild() != null) {
            copy.appendChild(rows);
        }
    }

    private @Nullable Node words(TableCell cell) {
        Node part = inside(cell);
        if (part == null) {
            return null;
        }
        Paragraph words = new Paragraph();
        TreeCopy.move(part, words);
        return words;
    }

    private static @Nullable String literal(Node node) {
        return switch (node) {
            case Text text -> text.getLiteral();
            case Code code -> code.getLiteral();
            case HtmlInline html -> html.getLiteral();
            case HtmlBlock html -> html.getLiteral();
            case FencedCodeBlock code -> code.getLiteral();
            case IndentedCodeBlock code -> code.getLiteral();
            default -> null;
        };
    }

    private static void say(Node node, String said) {
        switch (node) {
            case Text text -> text.setLiteral(said);
            case Code code -> code.setLiteral(said);
            case HtmlInline html -> html.setLiteral(said);
            case HtmlBlock html -> html.setLiteral(said);
            case FencedCodeBlock code -> code.setLiteral(said.endsWith("\n") ? said : said + '\n');
            case IndentedCodeBlock code -> code.setLiteral(said);
            default -> {}
        }
    }
}
