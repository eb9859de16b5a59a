package app.aladdin.feature.story;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.Region;

/// How a list and what is open in it share the room: side by side, or a table alone until something
/// of it is opened. FX thread only.
final class Sides {
    private static final double WIDEST_LIST = 520;

    private final SplitPane split;
    private final Region side;
    private final ScrollPane detail;
    private final ReadOnlyBooleanWrapper table = new ReadOnlyBooleanWrapper();
    private double divider = 0.5;

    Sides(SplitPane split, Region side, ScrollPane detail) {
        this.split = split;
        this.side = side;
        this.detail = detail;
    }

    /// Whether the detail can be put away.
    ReadOnlyBooleanProperty closable() {
        return table.getReadOnlyProperty();
    }

    boolean isOpen() {
        return split.getItems().contains(detail);
    }

    /// @param asTable whether the list is a table, which may be alone
    /// @param withDetail whether the detail is beside it
    void show(boolean asTable, boolean withDetail) {
        table.set(asTable);
        side.setMaxWidth(asTable ? Double.MAX_VALUE : WIDEST_LIST);
        if (withDetail) {
            open();
        } else {
            close();
        }
    }

    void open() {
        if (!isOpen()) {
            split.getItems().add(detail);
            split.setDividerPositions(divider);
        }
    }

    /// Puts the detail away, where that is possible.
    void close() {
        if (isOpen() && table.get()) {
            divider = split.getDividerPositions()[0];
            split.getItems().remove(detail);
        }
    }
}
