package app.aladdin.ui.markdown;

import javafx.scene.Node;
import javafx.scene.control.Hyperlink;

import org.commonmark.node.ListBlock;
import org.jspecify.annotations.Nullable;

import java.util.List;

/// What is shown of one block. More text in it changes only what the block's last piece is shown
/// by. A block of more than [#FOLD] characters is folded, and unfolds four times as much with every
/// press.
final class BlockNode {
    static final int FOLD = 20_000;

    private static final double GAP = 11;

    private final BlockNodes nodes;
    private final MarkdownWords words;
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
        this.words = words;
        this.unfolded = unfolded;
        left = budget();
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

    private Budget budget() {
        int times = unfolded.times(block.start());
        return new Budget(block.start(), FOLD << Math.min(2 * times, 16));
    }

    private Node build() {
        Budget budget = budget();
        settled = 0;
        growing = nodes.growing(block.last().node(), isTight(block), budget);
        left = budget;
        return growing == null
                ? folded(nodes.build(block.node(), 0, budget), budget)
                : add(growing);
    }

    private Node add(Growing to) {
        Budget budget = new Budget(left);
        List<Piece> pieces = block.pieces();
        for (Piece piece : pieces.subList(settled, pieces.size() - 1)) {
            to.add(piece.node(), budget);
        }
        to.settle();
        settled = pieces.size() - 1;
        left = new Budget(budget);
        to.add(block.last().node(), budget);
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
        List<Node> shown = budget.refused() ? List.of(whole, more()) : List.of(whole);
        if (shown.size() != column.getChildrenUnmodifiable().size()
                || !whole.equals(column.getChildrenUnmodifiable().getFirst())) {
            column.show(shown);
        }
        return column;
    }

    private Node more() {
        Hyperlink more = new Hyperlink(words.showMore());
        more.setOnAction(event -> {
            unfolded.add(block.start());
            node = build();
        });
        return more;
    }
}
