package app.aladdin.feature.conversations;

import app.aladdin.contract.Conversation;
import app.aladdin.feature.conversations.ConversationsStore.Line;
import app.aladdin.i18n.Messages;
import app.aladdin.ui.view.Focusing;
import app.aladdin.ui.view.RowKeys;
import app.aladdin.ui.view.Words;

import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.input.KeyEvent;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// The rows, of which several can be chosen, and what keys and the menu do with them. FX thread
/// only.
final class ConversationRows {
    private final ConversationsActions actions;
    private final Wishes wishes;
    private final ConversationMenu menu;
    private final ObservableList<Line> lines = FXCollections.observableArrayList();
    private final ListView<Line> list = new ListView<>(lines);
    private final Messages messages;
    private String renaming = "";
    private @Nullable RenameField field;
    private boolean following;

    /// What somebody wants of a conversation.
    ///
    /// @param open to read it
    /// @param talk to go on with it
    record Wishes(Consumer<String> open, Consumer<String> talk) {}

    ConversationRows(ConversationsActions actions, Wishes wishes, Messages messages, Words words) {
        this.actions = actions;
        this.wishes = wishes;
        this.messages = messages;
        this.menu = new ConversationMenu(actions, wishes.talk(), this::rename, messages);
        list.getStyleClass().addAll("rows-64", "main-rows");
        RowKeys.begin(list);
        list.setAccessibleText(messages.get("nav.conversations"));
        list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        list.setCellFactory(view -> new ConversationCell(messages, words, this::typing));
        list.setOnKeyPressed(this::key);
        list.getSelectionModel()
                .getSelectedItems()
                .addListener((ListChangeListener<Line>) change -> selected());
    }

    ListView<Line> node() {
        return list;
    }

    ContextMenu menu(Conversation one) {
        return menu.of(List.of(one));
    }

    /// Shows these rows; who was chosen still is.
    void show(List<Line> next) {
        if (next.equals(List.copyOf(lines))) {
            return;
        }
        List<String> chosen = chosen().stream().map(Conversation::id).toList();
        following = true;
        lines.setAll(next);
        list.getSelectionModel().clearSelection();
        for (int i = 0; i < next.size(); i++) {
            if (chosen.contains(next.get(i).conversation().id())) {
                list.getSelectionModel().select(i);
            }
        }
        following = false;
    }

    /// Chooses the open one, unless somebody has chosen others.
    void follow(Optional<String> open) {
        List<Conversation> chosen = chosen();
        boolean there = chosen.size() == 1 && open.equals(Optional.of(chosen.getFirst().id()));
        if (chosen.size() > 1 || there) {
            return;
        }
        following = true;
        if (open.isEmpty()) {
            // A chosen row that is not read would not open when it is pressed.
            list.getSelectionModel().clearSelection();
        }
        for (int i = 0; i < lines.size(); i++) {
            if (open.equals(Optional.of(lines.get(i).conversation().id()))) {
                list.getSelectionModel().clearAndSelect(i);
            }
        }
        following = false;
    }

    private List<Conversation> chosen() {
        return new ArrayList<>(list.getSelectionModel().getSelectedItems())
                .stream().filter(line -> line != null).map(Line::conversation).toList();
    }

    private void selected() {
        List<Conversation> chosen = chosen();
        list.setContextMenu(chosen.isEmpty() ? null : menu.of(chosen));
        if (!following && chosen.size() == 1) {
            wishes.open().accept(chosen.getFirst().id());
        }
    }

    private void key(KeyEvent key) {
        List<Conversation> chosen = chosen();
        if (chosen.isEmpty() || !renaming.isEmpty()) {
            return;
        }
        switch (key.getCode()) {
            case F2 -> {
                if (chosen.size() == 1) {
                    rename(chosen.getFirst().id());
                }
            }
            case ENTER -> wishes.talk().accept(chosen.getFirst().id());
            case DELETE, BACK_SPACE -> {
                if (!ConversationMenu.away(chosen)) {
                    actions.trash(chosen);
                }
            }
            default -> {
                return;
            }
        }
        key.consume();
    }

    private Optional<RenameField> typing(String id) {
        return renaming.equals(id) ? Optional.ofNullable(field) : Optional.empty();
    }

    private void rename(String id) {
        String name =
                lines.stream()
                        .map(Line::conversation)
                        .filter(one -> one.id().equals(id))
                        .map(Conversation::name)
                        .findFirst()
                        .orElse("");
        renaming = id;
        field =
                new RenameField(
                        name, messages.get("conversations.rename"), typed -> renamed(id, typed));
        list.refresh();
    }

    private void renamed(String id, @Nullable String typedName) {
        renaming = "";
        field = null;
        if (typedName != null) {
            actions.rename(id, typedName);
        }
        list.refresh();
        Focusing.show(list);
    }
}
