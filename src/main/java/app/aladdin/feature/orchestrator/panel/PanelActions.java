package app.aladdin.feature.orchestrator.panel;

import app.aladdin.client.Client;
import app.aladdin.contract.Conversation;
import app.aladdin.contract.ConversationChange;
import app.aladdin.contract.Mode;
import app.aladdin.i18n.Messages;
import app.aladdin.state.Dispatcher;
import app.aladdin.ui.view.Toasts;

import javafx.beans.property.ObjectProperty;

import java.util.Optional;
import java.util.UUID;

/// Chooses the conversation and changes it. Called on the FX thread, works in the background.
final class PanelActions {
    private static final int LONGEST_NAME = 200;

    private final Client client;
    private final Dispatcher dispatcher;
    private final PanelStore store;
    private final ObjectProperty<Mode> mode;
    private final Toasts toasts;
    private final Messages messages;

    /// The conversation that is being opened.
    private String wanted = "";

    PanelActions(
            Client client,
            Dispatcher dispatcher,
            PanelStore store,
            ObjectProperty<Mode> mode,
            Toasts toasts,
            Messages messages) {
        this.client = client;
        this.dispatcher = dispatcher;
        this.store = store;
        this.mode = mode;
        this.toasts = toasts;
        this.messages = messages;
        mode.subscribe((before, now) -> rememberMode());
    }

    /// Lists a project's conversations and opens the one that was open last.
    void turnTo(String project) {
        store.turnTo(project);
        wanted = "";
        client.conversations().list(project);
        client.recall(
                lastOne(project),
                remembered ->
                        dispatcher.execute(() -> {
                            if (store.project().equals(project) && wanted.isEmpty()) {
                                remembered.ifPresentOrElse(this::open, this::begin);
                            }
                        }));
    }

    /// Opens a conversation in the mode in which it was left.
    void open(String conversation) {
        if (conversation.equals(store.open().get())) {
            return;
        }
        wanted = conversation;
        client.recall(
                modeOf(conversation),
                remembered ->
                        dispatcher.execute(() -> {
                            if (wanted.equals(conversation)) {
                                arrive(conversation, remembered.map(Mode::of));
                            }
                        }));
    }

    private void arrive(String conversation, Optional<Mode> remembered) {
        Optional<Mode> theirs = store.find(conversation).map(Conversation::mode);
        store.open("");
        mode.set(remembered.or(() -> theirs).orElseGet(mode::get));
        store.open(conversation);
        client.remember(lastOne(store.project()), conversation);
    }

    /// Begins an empty conversation in the present mode; it exists for others from its first
    /// message on.
    void begin() {
        String fresh = UUID.randomUUID().toString();
        wanted = fresh;
        arrive(fresh, Optional.of(mode.get()));
        rememberMode();
    }

    private void rememberMode() {
        String conversation = store.open().get();
        if (!conversation.isEmpty()) {
            client.remember(modeOf(conversation), mode.get().wire());
        }
    }

    /// Asks for the list again, because a conversation got its name.
    void refreshList() {
        if (!store.project().isEmpty()) {
            client.conversations().list(store.project());
        }
    }

    void rename(String conversation, String name) {
        String stripped = name.strip();
        if (!stripped.isEmpty()) {
            String kept = stripped.substring(0, Math.min(stripped.length(), LONGEST_NAME));
            change(conversation, ConversationChange.named(kept));
        }
    }

    void pin(Conversation conversation) {
        change(conversation.id(), ConversationChange.pinned(!conversation.pinned()));
    }

    /// Puts a conversation out of the way, and offers to bring it back.
    void archive(Conversation conversation) {
        leave(
                conversation,
                "panel.archived",
                ConversationChange.archived(true),
                ConversationChange.archived(false));
    }

    /// Throws a conversation away, and offers to bring it back.
    void trash(Conversation conversation) {
        leave(
                conversation,
                "panel.trashed",
                ConversationChange.trashed(true),
                ConversationChange.trashed(false));
    }

    private void leave(
            Conversation conversation,
            String said,
            ConversationChange go,
            ConversationChange back) {
        String id = conversation.id();
        change(id, go);
        store.offered().stream()
                .map(Conversation::id)
                .filter(each -> !each.equals(id))
                .findFirst()
                .ifPresentOrElse(this::open, this::begin);
        offerUndo(said, id, back);
    }

    /// Goes on with an empty conversation of the same name; what was said goes to the trash, and
    /// can be brought back.
    void clear(Conversation conversation) {
        change(conversation.id(), ConversationChange.trashed(true));
        begin();
        offerUndo("panel.cleared", conversation.id(), ConversationChange.trashed(false));
    }

    private void offerUndo(String said, String id, ConversationChange back) {
        toasts.say(
                messages.get(said),
                messages.get("action.undo"),
                () -> {
                    change(id, back);
                    open(id);
                });
    }

    private void change(String conversation, ConversationChange change) {
        client.conversations().change(conversation, change);
    }

    private static String lastOne(String project) {
        return "conversation." + project;
    }

    private static String modeOf(String conversation) {
        return "mode." + conversation;
    }
}
