package app.aladdin.ui.form;

import app.aladdin.contract.EntityRef;
import app.aladdin.ui.find.Folded;
import app.aladdin.ui.find.PickKeys;
import app.aladdin.ui.icon.Icons;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;

/// Finds things by what is typed and takes them: what is chosen stands first, the arrows move
/// through the list while the cursor stays in the field, Enter takes, Escape closes. FX thread
/// only.
final class ReferenceFinder extends VBox {
    private static final double ROW = 32;
    private static final int MOST_ROWS = 6;

    private final Map<String, EntityRef> byFolded = new LinkedHashMap<>();
    private final ObservableList<EntityRef> found = FXCollections.observableArrayList();
    private final TextField field = new TextField();
    private final ListView<EntityRef> list = new ListView<>(found);
    private final Predicate<EntityRef> chosen;

    /// @param chosen whether a thing is taken already
    /// @param onTake told of a thing that was taken, or is to be left again
    ReferenceFinder(
            List<EntityRef> offered,
            FormWords words,
            Predicate<EntityRef> chosen,
            Consumer<EntityRef> onTake,
            Runnable onClose) {
        super(4);
        this.chosen = chosen;
        offered.forEach(ref -> byFolded.put(Folded.of(ref.name()).text() + '\0' + ref.id(), ref));
        getStyleClass().addAll("card", "compact", "reference-finder");
        field.setPromptText(words.find());
        field.setAccessibleText(words.find());
        list.setAccessibleText(words.find());
        list.setFocusTraversable(false);
        list.setFixedCellSize(ROW);
        list.setPrefHeight(ROW * MOST_ROWS + 2);
        list.setMinHeight(ROW * MOST_ROWS + 2);
        list.setCellFactory(view -> cell(onTake));
        PickKeys<EntityRef> keys = PickKeys.drive(field, list, ref -> true, onTake);
        field.textProperty()
                .subscribe(text -> {
                    find(text);
                    keys.first();
                });
        addEventHandler(
                KeyEvent.KEY_PRESSED,
                key -> {
                    if (key.getCode() == KeyCode.ESCAPE) {
                        key.consume();
                        onClose.run();
                    }
                });
        getChildren().addAll(field, list);
    }

    /// Ready to be typed in.
    void begin() {
        field.clear();
        find("");
        field.requestFocus();
    }

    /// What is chosen has changed.
    void look() {
        list.refresh();
    }

    private void find(String text) {
        String wanted = Folded.of(text.strip()).text();
        List<EntityRef> fitting =
                byFolded.entrySet().stream()
                        .filter(entry -> entry.getKey().contains(wanted))
                        .map(Map.Entry::getValue)
                        .toList();
        found.setAll(fitting.stream().filter(chosen).toList());
        found.addAll(fitting.stream().filter(chosen.negate()).toList());
    }

    private ListCell<EntityRef> cell(Consumer<EntityRef> onTake) {
        ListCell<EntityRef> cell =
                new ListCell<>() {
                    @Override
                    protected void updateItem(EntityRef ref, boolean empty) {
                        super.updateItem(ref, empty);
                        boolean taken = !empty && chosen.test(ref);
                        setText(empty ? null : ref.name());
                        setGraphic(taken ? Icons.of(Feather.CHECK, 14) : null);
                    }
                };
        cell.setContentDisplay(ContentDisplay.RIGHT);
        cell.setOnMouseClicked(click -> {
            if (cell.getItem() != null) {
                onTake.accept(cell.getItem());
            }
        });
        return cell;
    }
}
