package app.aladdin.ui.markdown;

import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
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
    static @Nullable Node of(Node block, BlockText text, Span selected) {
        Excerpt excerpt = new Excerpt(text, selected);
        return excerpt.kept.isEmpty() ? null : excerpt.part(block);
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
            return table(table);
        }
        return inside(node);
    }

    private @Nullable Node inside(Node node) {
        Node copy = TreeCopy.bare(node);
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            Node part = part(child);
            if (part != null) {
                copy.appendChild(part);
            }
        }
        return copy.getFirstChild() == null ? null : copy;
    }

    private @Nullable Node table(TableBlock table) {
        List<TableCell> cells = new ArrayList<>();
        Node copy = TreeCopy.bare(table);
        for (Node section = table.getFirstChild(); section != null; section = section.getNext()) {
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
            if (rows.getFirstChild() != null) {
                copy.appendChild(rows);
            }
        }
        return cells.size() > 1 ? copy : cells.isEmpty() ? null : words(cells.getFirst());
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
