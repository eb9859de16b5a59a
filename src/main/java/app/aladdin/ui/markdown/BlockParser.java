package app.aladdin.ui.markdown;

import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.task.list.items.TaskListItemsExtension;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Parses a stretch of text into blocks by CommonMark and GitHub's extensions.
///
/// A line of more than [#LONGEST_LINE] characters is no prose: it becomes a block of its own, as it
/// stands, and ends whatever was open before it. Containers deeper than [#DEEPEST] are read as
/// text. Both keep hostile input from costing more than its length.
final class BlockParser {
    static final int LONGEST_LINE = 20_000;
    static final int DEEPEST = 100;

    private final Parser parser =
            Parser.builder()
                    .extensions(
                            List.of(
                                    TablesExtension.create(),
                                    StrikethroughExtension.create(),
                                    TaskListItemsExtension.create(),
                                    AutolinkExtension.create()))
                    .includeSourceSpans(IncludeSourceSpans.BLOCKS)
                    .maxOpenBlockParsers(DEEPEST)
                    .maxInlineNesting(DEEPEST)
                    .build();

    /// The blocks of a stretch of a text.
    ///
    /// @param stretch begins at the start of a line at which a block of the outermost level begins,
    ///   and goes on to the end of the text
    /// @param at where the stretch stands in the text
    /// @param definitions link targets that are known besides those in this stretch
    List<Block> parse(String stretch, int at, Map<String, String> definitions) {
        List<Block> blocks = new ArrayList<>();
        parse(stretch, at, new LinkedHashMap<>(definitions), blocks);
        return blocks;
    }

    /// The blocks from an open one on.
    ///
    /// @param rest what is behind that which is settled of it, to the end of the text
    /// @param before how long the part of the first line is that is settled
    /// @return nothing if the rest makes another block of it
    @Nullable List<Block> parseOn(
            Open open, String rest, int before, Map<String, String> definitions) {
        List<Block> blocks = new ArrayList<>();
        Map<String, String> known = new LinkedHashMap<>(definitions);
        int end = Lines.end(rest, 0);
        if (open.asItStands()) {
            String line = rest.substring(0, Lines.withoutBreak(rest, 0, end));
            Piece piece = new Piece(line, asItStands(line), open.from());
            blocks.add(open.with(piece, open.from() + line.length()));
        } else if (before + end > LONGEST_LINE) {
            return null;
        } else {
            end = longLine(rest, 0);
            if (!addParsedOn(open, rest.substring(0, end), known, blocks)) {
                return null;
            }
        }
        parse(rest.substring(end), open.from() + end, known, blocks);
        return blocks;
    }

    /// A paragraph, or some of one; nothing if it is none.
    ///
    /// @param context the place of what was before it
    @Nullable Node prose(String context, String part, Map<String, String> definitions) {
        String prefix = String.join("", definitions.values());
        Node node = after(prefix.length(), parser.parse(prefix + context + part));
        return node instanceof Paragraph && node.getNext() == null && takeAway(context, node)
                ? node
                : null;
    }

    /// Whether some items of a list stand close together.
    boolean isTight(String items) {
        return parser.parse(items).getFirstChild() instanceof ListBlock list && list.isTight();
    }

    private void parse(String stretch, int at, Map<String, String> known, List<Block> blocks) {
        int start = 0;
        while (start < stretch.length()) {
            int line = longLine(stretch, start);
            addParsed(stretch.substring(start, line), at + start, known, blocks);
            int end = Lines.end(stretch, line);
            if (line < end) {
                String said = stretch.substring(line, Lines.withoutBreak(stretch, line, end));
                Piece piece = new Piece(said, asItStands(said), at + line);
                blocks.add(new Block(at + line, at + line + said.length(), List.of(piece)));
            }
            start = end;
        }
    }

    /// Where the next line begins that is too long to be read, or the end.
    private static int longLine(String stretch, int from) {
        int line = from;
        while (line < stretch.length()) {
            int end = Lines.end(stretch, line);
            if (end - line > LONGEST_LINE) {
                return line;
            }
            line = end;
        }
        return line;
    }

    private void addParsed(String part, int at, Map<String, String> known, List<Block> blocks) {
        if (!part.isEmpty()) {
            String prefix = String.join("", known.values());
            Node first = after(prefix.length(), parser.parse(prefix + part));
            addAll(first, part, at, at - prefix.length(), known, blocks);
        }
    }

    private boolean addParsedOn(
            Open open, String part, Map<String, String> known, List<Block> blocks) {
        String prefix = String.join("", known.values());
        String before = prefix + open.context();
        Node first = after(prefix.length(), parser.parse(before + part));
        if (first == null || first.getClass() != open.kind() || !goesOn(open, first)) {
            return false;
        }
        Node next = first.getNext();
        int origin = open.from() - before.length();
        boolean nothing = end(first) <= before.length();
        int end = nothing ? open.end() : origin + end(first);
        String source = part.substring(0, Math.max(0, end - open.from()));
        blocks.add(open.with(new Piece(source, first, origin), end));
        Definitions.ofLast(blocks).forEach(known::putIfAbsent);
        addAll(next, part, open.from(), origin, known, blocks);
        return true;
    }

    /// Leaves in the node what does not come from the context.
    private static boolean goesOn(Open open, Node node) {
        switch (node) {
            case TableBlock table -> table.getFirstChild().unlink();
            case OrderedList list ->
                    Split.number(list, (OrderedList) open.settled().getLast().node());
            case Paragraph _ -> {
                return takeAway(open.context(), node);
            }
            default -> {}
        }
        return node instanceof FencedCodeBlock || node.getFirstChild() != null;
    }

    private static boolean takeAway(String context, Node paragraph) {
        if (context.isEmpty()) {
            return true;
        }
        if (!(paragraph.getFirstChild() instanceof Text text)
                || !text.getLiteral().startsWith(context)) {
            return false;
        }
        text.setLiteral(text.getLiteral().substring(context.length()));
        return true;
    }

    private static void addAll(
            @Nullable Node first,
            String part,
            int at,
            int origin,
            Map<String, String> known,
            List<Block> blocks) {
        int before = blocks.size();
        for (Node node = first; node != null; node = node.getNext()) {
            if (!node.getSourceSpans().isEmpty()) {
                int begin = node.getSourceSpans().getFirst().getInputIndex() + origin - at;
                int start = Lines.start(part, Math.max(0, begin));
                int end = Math.min(part.length(), end(node) + origin - at);
                Piece piece = new Piece(part.substring(start, end), node, origin);
                blocks.add(new Block(at + start, at + end, List.of(piece)));
            }
        }
        Definitions.ofLast(blocks.subList(before, blocks.size())).forEach(known::putIfAbsent);
    }

    /// The first node that does not end within so many characters.
    private static @Nullable Node after(int prefix, Node document) {
        Node node = document.getFirstChild();
        while (node != null
                && (node.getSourceSpans().isEmpty()
                        || node.getSourceSpans().getLast().getInputIndex() < prefix)) {
            node = node.getNext();
        }
        return node;
    }

    private static int end(Node node) {
        SourceSpan last = node.getSourceSpans().getLast();
        return last.getInputIndex() + last.getLength();
    }

    /// A line that is not read.
    static Node asItStands(String line) {
        Paragraph paragraph = new Paragraph();
        paragraph.appendChild(new Text(line));
        return paragraph;
    }
}
