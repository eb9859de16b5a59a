package app.aladdin.ui.markdown;

import java.util.List;
import java.util.stream.Collectors;

/// A text that has been read into blocks. Never changes, needs no toolkit, fits any thread. Two
/// that were read from the same growing text share the blocks that are finished.
public final class Markdown {
    /// Nothing yet.
    public static final Markdown EMPTY = new Markdown(List.of(), 0);

    private final List<Block> blocks;
    private final int length;

    Markdown(List<Block> blocks, int length) {
        this.blocks = List.copyOf(blocks);
        this.length = length;
    }

    /// Reads a text here and now. Costs time by its length.
    public static Markdown read(String text) {
        MarkdownBlocks blocks = new MarkdownBlocks();
        blocks.set(text);
        return new Markdown(blocks.blocks(), text.length());
    }

    /// A text without any marks, such as what a person typed: shown as it stands.
    public static Markdown plain(String text) {
        if (text.isEmpty()) {
            return EMPTY;
        }
        Piece piece = new Piece(text, BlockParser.asItStands(text), 0);
        Block block = new Block(0, text.length(), List.of(piece));
        return new Markdown(List.of(block), text.length());
    }

    /// How many characters of the text were read.
    public int length() {
        return length;
    }

    /// The first blocks only.
    Markdown upTo(int count) {
        return new Markdown(blocks.subList(0, count), blocks.get(count - 1).end());
    }

    List<Block> blocks() {
        return blocks;
    }

    /// Puts all of it on the clipboard, as rich and as plain text.
    public void copy() {
        Copied copied = new Copied();
        blocks.forEach(copied::add);
        copied.putRich();
    }

    /// The text without its marks, blocks parted by empty lines.
    public String plainText() {
        return blocks.stream()
                .map(block -> PlainText.of(block.node()))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("\n\n"));
    }
}
