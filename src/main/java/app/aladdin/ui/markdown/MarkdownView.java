package app.aladdin.ui.markdown;

import javafx.beans.value.ObservableValue;
import javafx.collections.ObservableList;
import javafx.css.CssMetaData;
import javafx.css.Styleable;
import javafx.css.StyleableProperty;
import javafx.css.StyleablePropertyFactory;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.text.Font;
import javafx.util.Subscription;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// Shows a text written in Markdown, also while it is still coming in, and lets it be selected and
/// copied across its blocks. FX thread only.
///
/// Each block is one child, in order; running text is in [javafx.scene.text.TextFlow]s. Nothing is
/// ever loaded: pictures are links by their names, HTML is text. Links in the text go to whoever
/// made the view, unopened and unchecked; `aladdin://` links look like small tags.
public final class MarkdownView extends Flowing {
    private static final int COST_OF_A_BLOCK = 250;

    private static final StyleablePropertyFactory<MarkdownView> STYLES =
            new StyleablePropertyFactory<>(Flowing.getClassCssMetaData());

    /// What the running text is set in, as the style sheets say.
    private final StyleableProperty<Font> font =
            STYLES.createStyleableFontProperty(this, "font", "-fx-font", view -> view.font);

    private final MarkdownMemory memory;
    private final BlockNodes nodes;
    private final MarkdownWords words;
    private final BlockStack blocks = new BlockStack(this, getChildren());
    private final StreamEnd end = new StreamEnd(blocks);
    private final Marks marks = new Marks(this);
    private final Subscription selecting;
    private Markdown markdown = Markdown.EMPTY;
    private final List<BlockNode> blockNodes = new ArrayList<>();
    private List<Block> shown = List.of();

    /// @param onLink gets the target of a link when it is followed by mouse or keyboard
    /// @param words what the frames of blocks say
    /// @param memory what was selected and unfolded before
    public MarkdownView(Consumer<String> onLink, MarkdownWords words, MarkdownMemory memory) {
        this.memory = memory;
        this.words = words;
        nodes = new BlockNodes(new Links(onLink), words, memory.unfolded());
        getStyleClass().add("markdown");
        new SelectionGestures(this, words).install();
        selecting = memory.selection().subscribe(selection -> paint(selection, 0));
        new Sight(this, blocks).install();
    }

    /// Lets go of the memory, which lives longer.
    public void dispose() {
        selecting.unsubscribe();
    }

    /// Shows this text. Blocks that it shares with what is shown keep their nodes, and one that
    /// goes on keeps those of all but its last piece.
    public void show(Markdown next) {
        show(next, Integer.MAX_VALUE);
    }

    /// Shows this text, or its beginning: no more blocks are built than make up so many characters,
    /// but at least one. Whoever wants the rest asks again.
    ///
    /// @return whether all of it is shown
    public boolean show(Markdown whole, int characters) {
        Markdown next = portion(whole, characters);
        showAll(next);
        return next.length() == whole.length();
    }

    private Markdown portion(Markdown whole, int characters) {
        List<Block> all = whole.blocks();
        int end = same(all);
        for (long left = characters; end < all.size() && left > 0; end++) {
            left -= COST_OF_A_BLOCK + all.get(end).end() - all.get(end).start();
        }
        return end == all.size() ? whole : whole.upTo(end);
    }

    private int same(List<Block> now) {
        int same = 0;
        while (same < Math.min(now.size(), shown.size()) && now.get(same).equals(shown.get(same))) {
            same++;
        }
        return same;
    }

    private void showAll(Markdown next) {
        List<Block> now = next.blocks();
        int same = same(now);
        markdown = next;
        if (same == now.size() && same == shown.size()) {
            return;
        }
        end.leaveBlocks();
        int kept = same < now.size() && grow(same, now.get(same)) ? same + 1 : same;
        blockNodes.subList(kept, blockNodes.size()).clear();
        List<Node> added = new ArrayList<>();
        for (Block block : now.subList(kept, now.size())) {
            BlockNode made = new BlockNode(block, nodes, words, memory.unfolded());
            blockNodes.add(made);
            made.node().setManaged(!isEmpty(made.node()));
            added.add(made.node());
        }
        blocks.replaceFrom(kept, added);
        shown = now;
        end.follow();
        if (memory.selection().get() != null) {
            paint(memory.selection().get(), same);
        }
        marks.again();
    }

    private boolean grow(int index, Block block) {
        if (index >= blockNodes.size()) {
            return false;
        }
        if (!blockNodes.get(index).grow(block)) {
            return false;
        }
        Node node = blockNodes.get(index).node();
        node.setManaged(!isEmpty(node));
        blocks.replace(index, node);
        return true;
    }

    /// Marks what is looked for, wherever it stands.
    public void seek(Sought sought) {
        marks.seek(sought);
    }

    /// Where the place that is looked at lies in another node of the scene; null where it is not to
    /// be seen, because the text that holds it is not here yet or folded away.
    public @Nullable Bounds soughtWithin(Node node) {
        return marks.within(node);
    }

    /// Shows or hides the caret behind the last word.
    public void setStreaming(boolean on) {
        end.setStreaming(on);
    }

    /// What is shown.
    public Markdown markdown() {
        return markdown;
    }

    /// The text without its marks, blocks parted by empty lines.
    public String plainText() {
        return markdown.plainText();
    }

    /// What is selected, or all of it when nothing is, as plain text.
    public String plainSelection() {
        return copied().plain();
    }

    /// What is selected; null for nothing.
    public @Nullable Selection selection() {
        return memory.selection().get();
    }

    /// Selects some of the text, or nothing.
    public void select(@Nullable Selection selection) {
        memory.selection().set(selection);
    }

    /// Selects all of it.
    public void selectAll() {
        if (!shown.isEmpty()) {
            int last = shown.size() - 1;
            select(new Selection(new Place(0, 0), new Place(last, Integer.MAX_VALUE)));
        }
    }

    /// Puts what is selected, or all of it when nothing is, on the clipboard: as rich text with its
    /// tables and lists, and as plain text for programs that take no other.
    public void copy() {
        copied().putRich();
    }

    /// As [#copy], as Markdown.
    public void copyMarkdown() {
        Copied.put(copied().markdown());
    }

    /// As [#copy], as plain text only.
    public void copyPlain() {
        Copied.put(copied().plain());
    }

    /// Puts all of it on the clipboard, as [#copy].
    public void copyAll() {
        copied(null).putRich();
    }

    Copied copied() {
        return copied(selection());
    }

    private Copied copied(@Nullable Selection selection) {
        Copied copied = new Copied();
        for (int i = 0; i < shown.size(); i++) {
            Block block = shown.get(i);
            if (selection == null || selection.isEmpty()) {
                copied.add(block);
                continue;
            }
            BlockText text = text(i);
            Span part = selection.within(i, text.length());
            if (selection.covers(i, text.length())) {
                copied.add(block);
            } else if (!part.isEmpty()) {
                org.commonmark.node.Node excerpt = Excerpt.of(block, text, part);
                if (excerpt != null) {
                    copied.add(excerpt);
                }
            }
        }
        return copied;
    }

    @Override
    protected ObservableList<Node> getChildren() {
        return super.getChildren();
    }

    /// The blocks, of which some may be out of the scene.
    BlockStack blocks() {
        return blocks;
    }

    /// The running text of a block.
    BlockText text(int block) {
        return new BlockText(blocks.node(block));
    }

    private void paint(@Nullable Selection selection, int from) {
        for (int i = from; i < shown.size(); i++) {
            BlockText text = text(i);
            text.select(selection == null ? new Span(0, 0) : selection.within(i, text.length()));
        }
    }

    @SuppressWarnings("unchecked")
    ObservableValue<Font> fontProperty() {
        return (ObservableValue<Font>) font;
    }

    @Override
    public List<CssMetaData<? extends Styleable, ?>> getCssMetaData() {
        return STYLES.getCssMetaData();
    }

    @Override
    double heightAt(double width) {
        return blocks.heightAt(width);
    }

    @Override
    double naturalWidth() {
        return blocks.naturalWidth();
    }

    @Override
    void place(double x, double y, double width, double height) {
        blocks.place(x, y, width);
    }

    /// A definition of a link has a place among the blocks, but nothing to show.
    private static boolean isEmpty(Node node) {
        return node instanceof Column column && column.getChildrenUnmodifiable().isEmpty();
    }
}
