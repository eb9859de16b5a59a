package app.aladdin.feature.search;

import app.aladdin.i18n.Messages;
import app.aladdin.ui.find.Span;
import app.aladdin.ui.icon.Icons;

import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// A heading or a find in the palette, with what was looked for marked.
final class PaletteCell extends ListCell<PaletteRow> {
    private final Messages messages;
    private final Label heading = new Label();
    private final HBox title = new HBox();
    private final Label note = new Label();
    private final Label key = new Label();
    private final Region between = new Region();
    private final HBox row;
    private final VBox lines = new VBox();

    PaletteCell(Consumer<PaletteRow> take, Messages messages) {
        this.messages = messages;
        heading.getStyleClass().addAll("small", "muted", "palette-heading");
        title.getStyleClass().add("palette-title");
        title.setMinWidth(0);
        note.getStyleClass().addAll("small", "faint");
        note.setMinWidth(0);
        key.getStyleClass().add("key");
        key.setMinWidth(Region.USE_PREF_SIZE);
        HBox.setHgrow(between, Priority.ALWAYS);
        row = new HBox(8, title, note, between, key);
        row.getStyleClass().add("palette-row");
        lines.getStyleClass().add("palette-lines");
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        // As wide as the list, so that long words end in dots instead of a bar to scroll.
        setPrefWidth(0);
        selectedProperty().addListener(it -> showKey());
        setOnMouseClicked(click -> {
            PaletteRow clicked = getItem();
            if (clicked != null) {
                take.accept(clicked);
            }
        });
    }

    @Override
    protected void updateItem(@Nullable PaletteRow item, boolean empty) {
        super.updateItem(item, empty);
        getStyleClass().removeAll("heading-cell", "two-lines");
        if (empty || item == null) {
            setGraphic(null);
            return;
        }
        switch (item) {
            case PaletteRow.Heading(Kind kind) -> {
                heading.setText(messages.get(kind.key()));
                getStyleClass().add("heading-cell");
                setAccessibleText(heading.getText());
                setGraphic(heading);
            }
            case PaletteRow.Item(Found found) -> {
                Candidate candidate = found.candidate();
                title.getChildren().setAll(pieces(candidate.title(), found.marks()));
                title.getChildren().addFirst(Icons.of(candidate.glyph()));
                note.setText(candidate.note());
                setAccessibleText(
                        messages.get(candidate.kind().key())
                                + ", "
                                + candidate.title()
                                + ", "
                                + candidate.note());
                showKey();
                setGraphic(candidate.kind() == Kind.MESSAGE ? twoLines() : oneLine());
                // Cells are filled while styles are put on the list, which passes by what is new.
                title.applyCss();
            }
        }
    }

    private Node oneLine() {
        row.getChildren().setAll(title, note, between, key);
        return row;
    }

    /// What was said above, who said it where and when below.
    private Node twoLines() {
        getStyleClass().add("two-lines");
        row.getChildren().setAll(title, between, key);
        lines.getChildren().setAll(row, note);
        return lines;
    }

    private void showKey() {
        String keys =
                getItem() instanceof PaletteRow.Item item ? item.found().candidate().keys() : "";
        key.setText(isSelected() && keys.isEmpty() ? messages.get("key.enter") : keys);
        key.setVisible(!key.getText().isEmpty());
    }

    private static List<Node> pieces(String text, List<Span> marks) {
        List<Node> pieces = new ArrayList<>();
        int at = 0;
        for (Span mark : marks) {
            piece(pieces, text, at, mark.from(), false);
            piece(pieces, text, mark.from(), mark.to(), true);
            at = mark.to();
        }
        piece(pieces, text, at, text.length(), false);
        if (!pieces.isEmpty() && pieces.getLast() instanceof Label last) {
            // Only the end may be left out: what is marked stays, and what leads to it.
            last.setMinWidth(0);
        }
        return pieces;
    }

    private static void piece(List<Node> pieces, String text, int from, int to, boolean marked) {
        if (to <= from) {
            return;
        }
        Label piece = new Label(text.substring(from, to).replace(' ', '\u00a0'));
        piece.setMinWidth(Region.USE_PREF_SIZE);
        if (marked) {
            piece.getStyleClass().add("mark");
        }
        if (pieces.isEmpty()) {
            HBox.setMargin(piece, new javafx.geometry.Insets(0, 0, 0, 12));
        }
        pieces.add(piece);
    }
}
