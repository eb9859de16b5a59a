package app.aladdin.feature.project;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import java.util.List;

/// The rows of a card, or a note that there are none. How many have room is settled when somebody
/// comes to look: what comes and goes while they do moves nothing below.
final class HeldRows extends VBox {
    /// A row's height in the style sheet.
    static final double ROW = 44;

    /// More are never shown.
    static final int MOST = 5;

    private final Label none;
    private List<? extends Node> rows = List.of();
    private int room = MOST;

    HeldRows() {
        none = CardRows.small("", "muted");
        none.setWrapText(true);
        none.getStyleClass().add("card-note");
        getChildren().add(none);
    }

    /// Room for the rows that there are now.
    ///
    /// @param least room for this many, whatever there is
    void settle(int least) {
        room = Math.clamp(rows.size(), least, MOST);
        setMinHeight(room * ROW);
        setMaxHeight(room * ROW);
        arrange();
    }

    /// @param without what is said when there are none
    void show(List<? extends Node> lines, String without) {
        rows = lines.stream().limit(MOST).toList();
        none.setText(without);
        arrange();
    }

    private void arrange() {
        if (rows.isEmpty()) {
            getChildren().setAll(none);
        } else {
            getChildren().setAll(rows.subList(0, shown()));
        }
    }

    /// How many of the rows have room.
    int shown() {
        return Math.min(rows.size(), room);
    }
}
