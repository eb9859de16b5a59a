package app.aladdin.feature.executions;

import app.aladdin.contract.Execution;
import app.aladdin.i18n.Messages;
import app.aladdin.ui.icon.Icons;

import javafx.scene.control.ContextMenu;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;

import org.kordamp.ikonli.feather.Feather;

import java.util.function.Consumer;

/// What can be done with an execution in its row, as a menu. FX thread only.
final class RunMenu {
    private final Messages messages;
    private final Wishes wishes;

    /// What somebody wants of an execution.
    ///
    /// @param talk opens the conversation of this id
    /// @param cancel stops the execution of this id
    record Wishes(Consumer<Execution> open, Consumer<String> talk, Consumer<String> cancel) {}

    RunMenu(Messages messages, Wishes wishes) {
        this.messages = messages;
        this.wishes = wishes;
    }

    /// Shows it where somebody asks for it, by mouse or by key.
    void on(ListView<Execution> list) {
        list.setOnContextMenuRequested(asked -> {
            Execution chosen = list.getSelectionModel().getSelectedItem();
            asked.consume();
            if (chosen != null) {
                of(chosen).show(list, asked.getScreenX(), asked.getScreenY());
            }
        });
    }

    ContextMenu of(Execution run) {
        ContextMenu menu = new ContextMenu();
        menu.getItems().add(item(Feather.ACTIVITY, "task.open", () -> wishes.open().accept(run)));
        if (!run.conversationId().isEmpty()) {
            menu.getItems()
                    .add(
                            item(
                                    Feather.MESSAGE_SQUARE,
                                    "execution.conversation",
                                    () -> wishes.talk().accept(run.conversationId())));
        }
        if (!run.status().finished()) {
            menu.getItems()
                    .add(
                            item(
                                    Feather.SQUARE,
                                    "task.cancel",
                                    () -> wishes.cancel().accept(run.id())));
        }
        return menu;
    }

    private MenuItem item(Feather glyph, String key, Runnable action) {
        MenuItem item = new MenuItem(messages.get(key), Icons.of(glyph, 14));
        item.setOnAction(e -> action.run());
        return item;
    }
}
