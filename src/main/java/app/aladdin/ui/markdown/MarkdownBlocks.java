package app.aladdin.ui.markdown;

import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.LinkReferenceDefinition;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A text that grows at its end, as blocks.
///
/// However it was cut into pieces, the blocks are those of the whole text. What an append costs
/// depends on the last block, not on the text: a block is settled, and kept as the same object,
/// once the next one has begun on a finished line. Only a new link definition, which counts for
/// everything before it too, parses the whole again. Not thread-safe; needs no toolkit.
final class MarkdownBlocks {
    private final BlockParser parser = new BlockParser();
    private String text = "";
    private List<Block> blocks = List.of();
    private int settled;
    private Map<String, String> definitions = Map.of();

    /// Everything that was put in.
    String text() {
        return text;
    }

    /// The blocks in order.
    List<Block> blocks() {
        return blocks;
    }

    /// Makes this the text; goes on from what is there when the text begins with it.
    void set(String whole) {
        if (!whole.startsWith(text)) {
            text = "";
            blocks = List.of();
            settled = 0;
            definitions = Map.of();
        }
        if (whole.length() > text.length()) {
            text = whole;
            parse();
        }
    }

    /// Adds to the end.
    void append(String more) {
        set(text + more);
    }

    private void parse() {
        List<Block> before = blocks.subList(0, settled);
        int from = settled == 0 ? 0 : blocks.get(settled).start();
        Map<String, String> settledDefinitions = Definitions.of(before);
        List<Block> rest = parser.parse(text, from, settledDefinitions);

        Map<String, String> all = new LinkedHashMap<>(settledDefinitions);
        Definitions.of(rest).forEach(all::putIfAbsent);
        boolean same = all.equals(definitions);
        if (!same && settled > 0) {
            before = List.of();
            rest = parser.parse(text, 0, Map.of());
        }
        List<Block> parsed = new ArrayList<>(before);
        parsed.addAll(rest);
        for (int i = before.size(); i + 1 < Math.min(parsed.size(), blocks.size()); i++) {
            if (unchanged(i, parsed, same)) {
                parsed.set(i, blocks.get(i));
            }
        }
        definitions = all;
        blocks = List.copyOf(parsed);
        settled = countSettled();
    }

    /// Whether the block at this place was there already, up to the one behind it (empty lines
    /// after a block may belong to it), and cannot mean anything else by now.
    private boolean unchanged(int index, List<Block> parsed, boolean sameDefinitions) {
        Block block = parsed.get(index);
        boolean mayRefer = block.source().contains("[");
        return block.reads(blocks.get(index))
                && parsed.get(index + 1).start() == blocks.get(index + 1).start()
                && (sameDefinitions || !mayRefer);
    }

    private int countSettled() {
        int lastLine = Lines.startOfLast(text);
        for (int next = blocks.size() - 1; next > 0; next--) {
            if (blocks.get(next).start() < lastLine && parted(next)) {
                return next;
            }
        }
        return 0;
    }

    /// Whether parsing could begin at this block and find the same. A definition, and a paragraph
    /// that turned into a table's head, are read as one with the lines beside them.
    private boolean parted(int next) {
        Block before = blocks.get(next - 1);
        Block block = blocks.get(next);
        boolean joined =
                before.node() instanceof LinkReferenceDefinition
                        || block.node() instanceof TableBlock;
        return !joined || Lines.blankBetween(text, before.end(), block.start());
    }
}
