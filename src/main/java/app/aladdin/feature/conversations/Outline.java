package app.aladdin.feature.conversations;

import app.aladdin.feature.conversations.OutlineStore.Heading;
import app.aladdin.i18n.Messages;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import java.util.Optional;
import java.util.function.Consumer;

/// What was asked in a long conversation, beside it: shows which question is read, and leads to the
/// others. FX thread only.
final class Outline extends VBox {
    /// With fewer questions there is nothing to find one's way in.
    private static final int LONG = 4;

    private static final double WIDTH = 216;
    private static final double ROW = 28;

    private final OutlineStore store;
    private final Consumer<String> goTo;
    private final ListView<Heading> list = new ListView<>();

    /// @param place the message that is read; nothing at the end
    Outline(
            OutlineStore store,
            ObservableValue<Optional<String>> place,
            Consumer<String> goTo,
            Messages messages) {
        this.store = store;
        this.goTo = goTo;
        Label title = new Label(messages.get("conversations.outline"));
        title.getStyleClass().addAll("small", "faint", "outline-title");
        list.getStyleClass().add("outline");
        list.setFixedCellSize(ROW);
        list.setAccessibleText(title.getText());
        list.setCellFactory(view -> new Cell());
        list.setOnMouseClicked(click -> go());
        list.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ENTER || key.getCode() == KeyCode.SPACE) {
                key.consume();
                go();
            }
        });
        VBox.setVgrow(list, Priority.ALWAYS);
        getStyleClass().addAll("line-before", "outline-side");
        setMinWidth(WIDTH);
        setPrefWidth(WIDTH);
        setMaxWidth(WIDTH);
        getChildren().addAll(title, list);
        store.headings()
                .subscribe(all -> {
                    if (!all.equals(list.getItems())) {
                        list.getItems().setAll(all);
                    }
                    mark(place.getValue());
                });
        place.subscribe(this::mark);
    }

    /// Whether the conversation is long enough to need it.
    boolean wanted() {
        return store.headings().get().size() >= LONG;
    }

    /// The same as a menu, where there is no room beside the conversation.
    ContextMenu menu() {
        ContextMenu menu = new ContextMenu();
        for (Heading heading : store.headings().get()) {
            MenuItem item = new MenuItem(heading.text());
            item.setMnemonicParsing(false);
            item.setOnAction(e -> goTo.accept(heading.message()));
            menu.getItems().add(item);
        }
        return menu;
    }

    private void mark(Optional<String> message) {
        store.at(message)
                .ifPresent(heading -> {
                    list.getSelectionModel().select(heading);
                    list.scrollTo(heading);
                });
    }

    private void go() {
        Heading chosen = list.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            goTo.accept(chosen.message());
        }
    }

    private static final class Cell extends ListCell<Heading> {
        Cell() {
            // As wide as the list, so that long questions end in dots.
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable Heading heading, boolean empty) {
            super.updateItem(heading, empty);
            setText(empty || heading == null ? null : heading.text());
            setTooltip(empty || heading == null ? null : new Tooltip(heading.text()));
        }
    }
}
