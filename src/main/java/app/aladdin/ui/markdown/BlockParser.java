package app.aladdin.ui.markdown;

import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.task.list.items.TaskListItemsExtension;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

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

    /// The blocks of `text` from `from` to its end.
    ///
    /// @param from the start of a line at which a block of the outermost level begins
    /// @param definitions link targets that are known besides those in this stretch
    List<Block> parse(String text, int from, Map<String, String> definitions) {
        List<Block> blocks = new ArrayList<>();
        Map<String, String> known = new LinkedHashMap<>(definitions);
        int start = from;
        int line = from;
        while (line < text.length()) {
            int end = Lines.end(text, line);
            if (end - line > LONGEST_LINE) {
                addParsed(text, start, line, known, blocks);
                blocks.add(asItStands(text, line, Lines.withoutBreak(text, line, end)));
                start = end;
            }
            line = end;
        }
        addParsed(text, start, text.length(), known, blocks);
        return blocks;
    }

    private void addParsed(
            String text, int from, int to, Map<String, String> known, List<Block> blocks) {
        if (from == to) {
            return;
        }
        String prefix = String.join("", known.values());
        Node document = parser.parse(prefix + text.substring(from, to));
        int shift = from - prefix.length();
        int before = blocks.size();
        for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
            List<SourceSpan> spans = node.getSourceSpans();
            if (spans.isEmpty() || spans.getLast().getInputIndex() + shift < from) {
                continue;
            }
            int start = Lines.start(text, Math.max(from, spans.getFirst().getInputIndex() + shift));
            SourceSpan last = spans.getLast();
            int end = Math.min(to, last.getInputIndex() + last.getLength() + shift);
            blocks.add(new Block(start, end, text.substring(start, end), node));
        }
        Definitions.of(blocks.subList(before, blocks.size())).forEach(known::putIfAbsent);
    }

    private static Block asItStands(String text, int start, int end) {
        String line = text.substring(start, end);
        Paragraph paragraph = new Paragraph();
        paragraph.appendChild(new Text(line));
        return new Block(start, end, line, paragraph);
    }
}
