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

    /// The blocks of a stretch of a text.
    ///
    /// @param stretch begins at the start of a line at which a block of the outermost level begins,
    ///   and goes on to the end of the text
    /// @param at where the stretch stands in the text
    /// @param definitions link targets that are known besides those in this stretch
    List<Block> parse(String stretch, int at, Map<String, String> definitions) {
        List<Block> blocks = new ArrayList<>();
        Map<String, String> known = new LinkedHashMap<>(definitions);
        int start = 0;
        int line = 0;
        while (line < stretch.length()) {
            int end = Lines.end(stretch, line);
            if (end - line > LONGEST_LINE) {
                addParsed(stretch.substring(start, line), at + start, known, blocks);
                int last = Lines.withoutBreak(stretch, line, end);
                blocks.add(asItStands(stretch.substring(line, last), at + line));
                start = end;
            }
            line = end;
        }
        addParsed(stretch.substring(start), at + start, known, blocks);
        return blocks;
    }

    private void addParsed(String part, int at, Map<String, String> known, List<Block> blocks) {
        if (part.isEmpty()) {
            return;
        }
        String prefix = String.join("", known.values());
        Node document = parser.parse(prefix + part);
        int shift = -prefix.length();
        int before = blocks.size();
        for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
            List<SourceSpan> spans = node.getSourceSpans();
            if (spans.isEmpty() || spans.getLast().getInputIndex() + shift < 0) {
                continue;
            }
            int start = Lines.start(part, Math.max(0, spans.getFirst().getInputIndex() + shift));
            SourceSpan last = spans.getLast();
            int end = Math.min(part.length(), last.getInputIndex() + last.getLength() + shift);
            blocks.add(new Block(at + start, at + end, part.substring(start, end), node));
        }
        Definitions.of(blocks.subList(before, blocks.size())).forEach(known::putIfAbsent);
    }

    private static Block asItStands(String line, int at) {
        Paragraph paragraph = new Paragraph();
        paragraph.appendChild(new Text(line));
        return new Block(at, at + line.length(), line, paragraph);
    }
}
