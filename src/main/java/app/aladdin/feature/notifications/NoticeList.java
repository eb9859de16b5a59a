package app.aladdin.feature.notifications;

import app.aladdin.client.notifications.Note;
import app.aladdin.i18n.Messages;
import app.aladdin.ui.view.IconButton;
import app.aladdin.ui.view.Notes;
import app.aladdin.ui.view.Words;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

import org.kordamp.ikonli.feather.Feather;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/// The card with the notifications: Enter goes where one leads, Space marks it as read, Delete
/// clears it. FX thread only.
final class NoticeList extends VBox {
    private static final double ROW = 56;
    private static final int MOST_ROWS = 8;

    private final Messages messages;
    private final NotificationsStore store;
    private final Wishes wishes;
    private final ListView<Note> list = new ListView<>();
    private final StackPane body = new StackPane();
    private final Button readAll;
    private final Button clearAll;
    private final Subscription looking;

    /// What somebody may want here.
    record Wishes(
            Consumer<Note> follow,
            Consumer<Note> read,
            Consumer<Note> clear,
            Runnable readAll,
            Runnable clearAll) {}

    NoticeList(NotificationsStore store, Wishes wishes, Messages messages, Words words) {
        this.messages = messages;
        this.store = store;
        this.wishes = wishes;
        getStyleClass().addAll("floating", "notices");
        getStylesheets()
                .add(
                        Objects.requireNonNull(NoticeList.class.getResource("Notifications.css"))
                                .toExternalForm());
        Label title = new Label(messages.get("notices.title"));
        title.getStyleClass().add("heading");
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        readAll = new Button(messages.get("notices.readAll"));
        readAll.getStyleClass().addAll("flat", "small");
        readAll.setMinWidth(Region.USE_PREF_SIZE);
        readAll.setOnAction(e -> wishes.readAll().run());
        clearAll =
                IconButton.small(
                        Feather.TRASH_2, messages.get("notices.clearAll"), wishes.clearAll());
        HBox head = new HBox(title, readAll, clearAll);
        head.getStyleClass().addAll("notices-head", "line-below");
        list.setCellFactory(
                view -> new NoticeCell(wishes.follow(), wishes.clear(), messages, words));
        list.getStyleClass().add("rows-56");
        list.setAccessibleText(messages.get("notices.title"));
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        getChildren().addAll(head, body);
        looking =
                Subscription.combine(
                        store.notes().subscribe(this::show),
                        store.unread().subscribe(count -> enable()));
    }

    private void pressed(KeyEvent key) {
        Note chosen = list.getSelectionModel().getSelectedItem();
        if (chosen == null) {
            return;
        }
        switch (key.getCode()) {
            case ENTER -> {
                key.consume();
                wishes.follow().accept(chosen);
            }
            case SPACE -> {
                key.consume();
                wishes.read().accept(chosen);
            }
            case DELETE, BACK_SPACE -> {
                key.consume();
                wishes.clear().accept(chosen);
            }
            default -> {}
        }
    }

    private void enable() {
        readAll.setVisible(store.unread().get() > 0);
        clearAll.setVisible(!store.notes().get().isEmpty());
    }

    private void show(List<Note> notes) {
        enable();
        if (notes.isEmpty()) {
            body.getChildren()
                    .setAll(
                            Notes.empty(
                                    Feather.BELL,
                                    messages.get("notices.empty"),
                                    messages.get("notices.empty.text")));
            return;
        }
        int at = list.getSelectionModel().getSelectedIndex();
        list.getItems().setAll(notes);
        list.setPrefHeight(Math.min(MOST_ROWS, notes.size()) * ROW + 10);
        body.getChildren().setAll(list);
        list.getSelectionModel().select(Math.clamp(at, 0, notes.size() - 1));
    }

    /// Puts the cursor into the list.
    void begin() {
        if (!list.getItems().isEmpty()) {
            list.requestFocus();
        }
    }

    void dispose() {
        looking.unsubscribe();
    }
}
