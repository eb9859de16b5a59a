package app.aladdin.ui.markdown;

import javafx.scene.Node;

import java.util.List;
import java.util.function.BiFunction;

/// A list or a quote, whose pieces are some of what is in it.
final class GrowingColumn implements Growing {
    private final Column column;
    private final BiFunction<org.commonmark.node.Node, Budget, List<Node>> within;
    private int settled;

    /// @param within makes the nodes of what is in a piece
    GrowingColumn(Column column, BiFunction<org.commonmark.node.Node, Budget, List<Node>> within) {
        this.column = column;
        this.within = within;
    }

    @Override
    public Node node() {
        return column;
    }

    @Override
    public void add(org.commonmark.node.Node piece, Budget budget) {
        column.add(within.apply(piece, budget));
    }

    @Override
    public void settle() {
        settled = column.getChildrenUnmodifiable().size();
    }

    @Override
    public void takeBack() {
        column.keep(settled);
    }

    @Override
    public void finish() {}
}
