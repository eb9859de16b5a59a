package app.aladdin.ui.markdown;

import javafx.scene.Node;

import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;

import java.util.function.BiFunction;

/// A table that scrolls sideways, whose pieces are some of its rows.
final class GrowingTable implements Growing {
    private static final int COST_OF_A_CELL = 60;

    private final TableGrid grid = new TableGrid();
    private final SidewaysScroll frame = new SidewaysScroll(grid);
    private final BiFunction<TableCell, Budget, Prose> said;
    private int settled;

    /// @param said makes the text of a cell
    GrowingTable(BiFunction<TableCell, Budget, Prose> said) {
        this.said = said;
        frame.getStyleClass().add("md-frame");
    }

    @Override
    public Node node() {
        return frame;
    }

    @Override
    public void add(org.commonmark.node.Node piece, Budget budget) {
        for (var part = piece.getFirstChild(); part != null; part = part.getNext()) {
            for (var line = part.getFirstChild(); line != null; line = line.getNext()) {
                if (line instanceof TableRow && !budget.refused()) {
                    addRow(line, budget);
                }
            }
        }
    }

    private void addRow(org.commonmark.node.Node line, Budget budget) {
        grid.addRow();
        for (var node = line.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof TableCell cell && budget.takes(COST_OF_A_CELL)) {
                grid.add(said.apply(cell, budget), cell);
            }
        }
    }

    @Override
    public void settle() {
        settled = grid.rows();
    }

    @Override
    public void takeBack() {
        grid.keep(settled);
    }

    @Override
    public void finish() {}
}
