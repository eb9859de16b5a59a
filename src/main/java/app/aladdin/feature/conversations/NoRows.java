package app.aladdin.feature.conversations;

import app.aladdin.i18n.Messages;
import app.aladdin.state.Loadable;
import app.aladdin.ui.icon.Icons;
import app.aladdin.ui.view.Notes;
import app.aladdin.ui.view.Skeletons;

import javafx.scene.Node;
import javafx.scene.control.Button;

import org.kordamp.ikonli.feather.Feather;

/// What stands where rows would be while there are none. FX thread only.
final class NoRows {
    private static final int SHAPES = 7;

    private final ConversationsStore store;
    private final Messages messages;
    private final Runnable begin;
    private final Runnable showAll;

    /// @param begin begins a conversation
    /// @param showAll ends the search
    NoRows(ConversationsStore store, Messages messages, Runnable begin, Runnable showAll) {
        this.store = store;
        this.messages = messages;
        this.begin = begin;
        this.showAll = showAll;
    }

    Node node() {
        if (store.searching()) {
            Button clear = new Button(messages.get("conversations.search.clear"));
            clear.setOnAction(e -> showAll.run());
            return Notes.empty(
                    Feather.SEARCH,
                    messages.get("conversations.search.none"),
                    messages.get("conversations.search.none.text"),
                    clear);
        }
        return switch (store.shelf()) {
            case UNREAD ->
                    Notes.empty(Feather.CHECK, messages.get("conversations.unread.none"), "");
            case ARCHIVE ->
                    Notes.empty(
                            Feather.ARCHIVE,
                            messages.get("conversations.archive.none"),
                            messages.get("conversations.archive.none.text"));
            case TRASH ->
                    Notes.empty(
                            Feather.TRASH_2,
                            messages.get("conversations.trash.none"),
                            messages.get("conversations.trash.none.text"));
            case ALL, CHAT, QUERY, TASK, DATA ->
                    store.state() instanceof Loadable.Loading
                            ? Skeletons.rows(SHAPES)
                            : invitation();
        };
    }

    private Node invitation() {
        Button first = new Button(messages.get("panel.new"), Icons.of(Feather.EDIT));
        first.getStyleClass().add("accent");
        first.setOnAction(e -> begin.run());
        return Notes.empty(
                Feather.MESSAGE_SQUARE,
                messages.get("conversations.none"),
                messages.get("conversations.none.text"),
                first);
    }
}
