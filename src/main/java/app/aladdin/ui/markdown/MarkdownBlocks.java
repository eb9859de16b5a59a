package app.aladdin.ui.markdown;

import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.LinkReferenceDefinition;
import org.jspecify.annotations.Nullable;

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
    private final StringBuilder text = new StringBuilder();
    private final Map<String, String> settledDefinitions = new LinkedHashMap<>();
    private List<Block> blocks = List.of();
    private int settled;
    private int collected;
    private Map<String, String> definitions = Map.of();
    private final Cut cut = new Cut(parser, text, settledDefinitions);
    private @Nullable Open open;
    private long parsed;

    /// Everything that was put in.
    String text() {
        return text.toString();
    }

    int length() {
        return text.length();
    }

    /// The blocks in order.
    List<Block> blocks() {
        return blocks;
    }

    /// How many characters were parsed so far, those that were parsed again included.
    long parsed() {
        return parsed;
    }

    /// Makes this the text; goes on from what is there when the text begins with it.
    void set(String whole) {
        int known = text.length();
        if (whole.length() < known || !whole.substring(0, known).contentEquals(text)) {
            clear();
        }
        append(whole.substring(text.length()));
    }

    /// Adds to the end.
    void append(String more) {
        if (!more.isEmpty()) {
            text.append(more);
            parse();
        }
    }

    private void clear() {
        text.setLength(0);
        settledDefinitions.clear();
        blocks = List.of();
        settled = 0;
        open = null;
        collected = 0;
        definitions = Map.of();
    }

    private void parse() {
        List<Block> before = blocks.subList(0, settled);
        List<Block> rest = readOn();

        Map<String, String> all = new LinkedHashMap<>(settledDefinitions);
        Definitions.ofLast(rest).forEach(all::putIfAbsent);
        boolean same = all.equals(definitions);
        if (!same && (settled > 0 || open != null)) {
            before = List.of();
            open = null;
            rest = read(0, Map.of());
            settledDefinitions.clear();
            collected = 0;
        }
        List<Block> next = new ArrayList<>(before);
        rest.stream().map(Split::of).forEach(next::add);
        for (int i = before.size(); i + 1 < Math.min(next.size(), blocks.size()); i++) {
            if (unchanged(i, next, same)) {
                next.set(i, blocks.get(i));
            }
        }
        definitions = all;
        List<Block> known = blocks;
        blocks = next;
        int settledBefore = settled;
        settled = Math.max(before.size(), countSettled());
        collectSettled();
        cut(settled == settledBefore, known);
        blocks = List.copyOf(next);
    }

    private List<Block> readOn() {
        Open on = open;
        if (on != null) {
            String rest = text.substring(on.from());
            int line = on.from() - Lines.start(text, on.from());
            List<Block> read = parser.parseOn(on, rest, line, settledDefinitions);
            parsed += on.asItStands() ? 0 : on.context().length() + rest.length();
            if (read != null) {
                return read;
            }
            open = null;
        }
        return read(settled == 0 ? 0 : blocks.get(settled).start(), settledDefinitions);
    }

    private List<Block> read(int from, Map<String, String> known) {
        String stretch = text.substring(from);
        parsed += stretch.length();
        return parser.parse(stretch, from, known);
    }

    /// Takes over what the blocks define that were settled since the last time.
    private void collectSettled() {
        if (collected < settled) {
            Definitions.of(blocks.subList(collected, settled))
                    .forEach(settledDefinitions::putIfAbsent);
        }
        collected = settled;
    }

    /// Cuts the block that more text may go on, unless somebody has it already.
    private void cut(boolean same, List<Block> known) {
        if (!same) {
            open = null;
        }
        if (settled < blocks.size() && !known.contains(blocks.get(settled))) {
            Cut.Parted parted = cut.of(blocks.get(settled), open);
            if (parted != null) {
                Piece piece = parted.open().settled().getLast();
                Definitions.in(List.of(piece)).forEach(settledDefinitions::putIfAbsent);
                open = parted.open();
                blocks.set(settled, parted.block());
            }
        }
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
        boolean joined = before.is(LinkReferenceDefinition.class) || block.is(TableBlock.class);
        return !joined || Lines.blankBetween(text, before.end(), block.start());
    }
}
