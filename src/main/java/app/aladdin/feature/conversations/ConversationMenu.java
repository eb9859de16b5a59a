package app.aladdin.feature.conversations;

import app.aladdin.contract.Conversation;
import app.aladdin.i18n.Messages;
import app.aladdin.ui.icon.Icons;

import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;

import org.kordamp.ikonli.feather.Feather;

import java.util.List;
import java.util.function.Consumer;

/// What can be done with the chosen conversations, as a menu. FX thread only.
final class ConversationMenu {
    private final ConversationsActions actions;
    private final Consumer<String> talk;
    private final Consumer<String> rename;
    private final Messages messages;

    /// @param talk goes on with a conversation where one can answer
    /// @param rename lets somebody type another name
    ConversationMenu(
            ConversationsActions actions,
            Consumer<String> talk,
            Consumer<String> rename,
            Messages messages) {
        this.actions = actions;
        this.talk = talk;
        this.rename = rename;
        this.messages = messages;
    }

    ContextMenu of(List<Conversation> chosen) {
        ContextMenu menu = new ContextMenu();
        if (chosen.size() == 1) {
            String one = chosen.getFirst().id();
            menu.getItems()
                    .addAll(
                            item(
                                    Feather.CORNER_UP_LEFT,
                                    "conversations.goOn",
                                    () -> talk.accept(one)),
                            item(Feather.EDIT_2, "conversations.rename", () -> rename.accept(one)));
        }
        if (away(chosen)) {
            menu.getItems()
                    .add(
                            item(
                                    Feather.ROTATE_CCW,
                                    "conversations.restore",
                                    () -> actions.restore(chosen)));
            return menu;
        }
        boolean pinned = chosen.stream().allMatch(Conversation::pinned);
        menu.getItems()
                .addAll(
                        item(
                                Feather.BOOKMARK,
                                pinned ? "conversations.unpin" : "conversations.pin",
                                () -> actions.pin(chosen)),
                        item(
                                Feather.ARCHIVE,
                                "conversations.toArchive",
                                () -> actions.archive(chosen)),
                        item(
                                Feather.TRASH_2,
                                "conversations.toTrash",
                                () -> actions.trash(chosen)));
        menu.getItems().getLast().getStyleClass().add("danger");
        return menu;
    }

    /// Whether one of them is archived or thrown away.
    static boolean away(List<Conversation> chosen) {
        return chosen.stream().anyMatch(one -> one.archived() || one.trashed());
    }

    private MenuItem item(Feather glyph, String key, Runnable action) {
        MenuItem item = new MenuItem(messages.get(key), Icons.of(glyph));
        item.setOnAction(e -> action.run());
        return item;
    }
}
