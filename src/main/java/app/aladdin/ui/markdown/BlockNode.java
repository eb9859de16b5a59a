package app.aladdin.ui.markdown;

import javafx.scene.Node;
import javafx.scene.control.Hyperlink;

import org.commonmark.node.ListBlock;
import org.jspecify.annotations.Nullable;

import java.util.List;

/// What is shown of one block. More text in it changes only what the block's last piece is shown
/// by. A block of more than [#FOLD] characters is folded, and shows as many more with every press.
final class BlockNode {
    static final int FOLD = 20_000;

    private static final int MOST_FOLDS = 1_000;

    private static final double GAP = 11;

    private final BlockNodes nodes;
    private final Hyperlink more = new Hyperlink();
    private final Unfolded unfolded;
    private Block block;
    private @Nullable Growing growing;
    private Budget left;
    private int settled;
    private Node node;

    /// Of a block that is folded: what there is room for, and a link to more.
    private @Nullable Column folded;

    BlockNode(Block block, BlockNodes nodes, MarkdownWords words, Unfolded unfolded) {
        this.block = block;
        this.nodes = nodes;
        this.unfolded = unfolded;
        more.setText(words.showMore());
        more.setOnAction(event -> unfold());
        left = new Budget(block.start(), FOLD);
        node = build();
    }

    Node node() {
        return node;
    }

    /// Goes on from the same block as it was with less text, if it can.
    boolean grow(Block next) {
        Growing on = growing;
        if (on == null || !goesOn(next)) {
            return false;
        }
        block = next;
        on.takeBack();
        node = add(on);
        return true;
    }

    private boolean goesOn(Block next) {
        Piece known = block.pieces().get(Math.max(0, settled - 1));
        return next.start() == block.start()
                && next.pieces().size() > settled
                && (settled == 0 || next.pieces().get(settled - 1).equals(known))
                && next.last().node().getClass() == block.last().node().getClass()
                && CodeBlock.info(next.last().node()).equals(CodeBlock.info(block.last().node()))
                && isTight(next) == isTight(block);
    }

    private static boolean isTight(Block block) {
        return block.pieces().stream()
                .allMatch(piece -> !(piece.node() instanceof ListBlock list) || list.isTight());
    }

    private Node build() {
        int folds = 1 + Math.min(unfolded.times(block.start()), MOST_FOLDS);
        Budget budget = new Budget(block.start(), folds * FOLD);
        settled = 0;
        growing = nodes.growing(block.last().node(), isTight(block), budget);
        left = budget;
        return growing == null
                ? folded(nodes.build(block.node(), 0, budget), budget)
                : add(growing);
    }

    /// Adds the pieces that are not settled yet. Those behind the first one that there is no room
    /// for wait until there is.
    private Node add(Growing to) {
        Budget budget = left.copy();
        List<Piece> pieces = block.pieces();
        for (int i = settled; i < pieces.size(); i++) {
            if (!budget.refused() || to.hearsAll()) {
                to.settle();
                settled = i;
                left = budget.copy();
                to.add(pieces.get(i).node(), budget);
            }
        }
        to.finish();
        return folded(to.node(), budget);
    }

    private Node folded(Node whole, Budget budget) {
        Column column = folded;
        if (column == null && !budget.refused()) {
            return whole;
        }
        if (column == null) {
            column = new Column(GAP, List.of());
            folded = column;
        }
        List<Node> shown = budget.refused() ? List.of(whole, more) : List.of(whole);
        if (!shown.equals(column.getChildrenUnmodifiable())) {
            column.show(shown);
        }
        return column;
    }

    private void unfold() {
        unfolded.add(block.start());
        Growing on = growing;
        if (on == null || on.hearsAll()) {
            node = build();
        } else {
            on.takeBack();
            left = left.with(FOLD);
            node = add(on);
        }
    }
}
