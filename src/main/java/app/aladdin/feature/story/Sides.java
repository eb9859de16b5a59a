package app.aladdin.feature.story;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.Region;

import java.util.List;

/// How a list and what is open in it share the room: side by side, or a table alone until something
/// of it is opened. Where there is no room for both, one of them is shown: the list, until
/// something of it is opened. FX thread only.
final class Sides {
    private static final double WIDEST_LIST = 520;

    /// Both at their narrowest, and the line between them.
    private static final double ROOM_FOR_BOTH = 2 * 264 + 1;

    private final SplitPane split;
    private final Region side;
    private final ScrollPane detail;
    private final ReadOnlyBooleanWrapper closable = new ReadOnlyBooleanWrapper();
    private boolean table;
    private boolean narrow;

    /// Whether there is nothing that could be opened.
    private boolean nothing;

    /// Whether somebody wants to see the detail.
    private boolean wanted;

    private double divider = 0.5;

    Sides(SplitPane split, Region side, ScrollPane detail) {
        this.split = split;
        this.side = side;
        this.detail = detail;
        // Not as wide as both of them: that there is no room has to be noticed.
        split.setMinWidth(0);
        split.widthProperty().subscribe(width -> fit(width.doubleValue()));
        // Even where there is nothing yet, a form may be opened.
        detail.contentProperty().addListener(it -> arrange());
    }

    private void fit(double width) {
        boolean now = width > 0 && width < ROOM_FOR_BOTH;
        if (now != narrow) {
            narrow = now;
            arrange();
        }
    }

    /// Whether the detail can be put away.
    ReadOnlyBooleanProperty closable() {
        return closable.getReadOnlyProperty();
    }

    boolean isOpen() {
        return split.getItems().contains(detail);
    }

    /// Whether a press of a row is all it takes to open it: there is no room beside the list.
    boolean opensInstead() {
        return narrow && !table && !isOpen();
    }

    /// @param empty whether there is nothing to open: what says so has all the room
    void nothing(boolean empty) {
        if (nothing != empty) {
            nothing = empty;
            arrange();
        }
    }

    /// @param asTable whether the list is a table, which may be alone
    /// @param withDetail whether the detail is beside it
    void show(boolean asTable, boolean withDetail) {
        table = asTable;
        side.setMaxWidth(asTable ? Double.MAX_VALUE : WIDEST_LIST);
        if (asTable) {
            wanted = withDetail;
        }
        arrange();
    }

    void open() {
        wanted = true;
        arrange();
    }

    /// Puts the detail away, where that is possible.
    void close() {
        wanted = false;
        arrange();
    }

    private void arrange() {
        boolean alone = nothing && detail.getContent() == null;
        closable.set(table || narrow);
        List<Node> items =
                alone
                        ? List.of(side)
                        : narrow
                                ? List.of(wanted ? detail : side)
                                : wanted || !table ? List.of(side, detail) : List.of(side);
        if (split.getItems().equals(items)) {
            return;
        }
        if (split.getItems().size() > 1) {
            divider = split.getDividerPositions()[0];
        }
        side.setMaxWidth(table || narrow || alone ? Double.MAX_VALUE : WIDEST_LIST);
        split.getItems().setAll(items);
        if (items.size() > 1) {
            split.setDividerPositions(divider);
        }
    }
}
