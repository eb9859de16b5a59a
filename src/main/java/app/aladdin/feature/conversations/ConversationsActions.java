package app.aladdin.feature.conversations;

import app.aladdin.client.Client;
import app.aladdin.client.search.MessageFind;
import app.aladdin.contract.Conversation;
import app.aladdin.contract.ConversationChange;
import app.aladdin.i18n.Messages;
import app.aladdin.state.Dispatcher;
import app.aladdin.ui.view.Toasts;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// What can be done with conversations. Called on the FX thread, works in the background.
final class ConversationsActions {
    private static final int MOST_EXCERPTS = 60;
    private static final int LONGEST_NAME = 300;

    private final Client client;
    private final Dispatcher dispatcher;
    private final ConversationsStore store;
    private final Toasts toasts;
    private final Messages messages;
    private final Clock clock;
    private final Map<String, Instant> glanced = new HashMap<>();
    private String project = "";
    private Runnable search = () -> {};
    private String looked = "";

    ConversationsActions(
            Client client,
            Dispatcher dispatcher,
            ConversationsStore store,
            Toasts toasts,
            Messages messages,
            Clock clock) {
        this.client = client;
        this.dispatcher = dispatcher;
        this.store = store;
        this.toasts = toasts;
        this.messages = messages;
        this.clock = clock;
    }

    void turnTo(String opened) {
        if (opened.equals(project)) {
            return;
        }
        project = opened;
        glanced.clear();
        store.leave();
        client.recall(
                name(opened),
                kept ->
                        dispatcher.execute(() -> {
                            if (project.equals(opened)) {
                                store.seen(Seen.read(kept.orElse(""), clock.instant()));
                                if (kept.isEmpty()) {
                                    client.remember(
                                            name(opened), Seen.read("", clock.instant()).text());
                                }
                                keepRead();
                            }
                        }));
    }

    private static String name(String project) {
        return "conversations.seen." + project;
    }

    /// Looks at the ends of those that changed.
    void glance(List<Conversation> all) {
        List<String> changed = new ArrayList<>();
        for (Conversation one : all) {
            if (!one.updatedAt().equals(glanced.put(one.id(), one.updatedAt()))) {
                changed.add(one.id());
            }
        }
        if (!changed.isEmpty()) {
            client.conversations()
                    .glance(changed, found -> dispatcher.execute(() -> store.glanced(found)));
        }
        keepRead();
    }

    /// The messages of a conversation came or went.
    void stale(String conversation) {
        if (store.find(conversation).isPresent()) {
            client.conversations()
                    .glance(
                            List.of(conversation),
                            found -> dispatcher.execute(() -> store.glanced(found)));
        }
    }

    void read(String conversation) {
        store.read(conversation);
        keepRead();
    }

    private void keepRead() {
        store.readNow().ifPresent(text -> client.remember(name(project), text));
    }

    void find(String text, List<Conversation> all) {
        search.run();
        looked = text;
        List<String> words = words(text);
        store.find(words, Set.of(), Map.of());
        search =
                words.isEmpty()
                        ? () -> {}
                        : client.finder()
                                .conversations(
                                        all.stream().map(Conversation::id).toList(),
                                        text,
                                        found ->
                                                dispatcher.execute(() -> said(words, text, found)));
    }

    /// Looks up what is said there, once it is known where.
    private void said(List<String> words, String text, Set<String> found) {
        if (!text.equals(looked)) {
            return;
        }
        store.find(words, found, Map.of());
        if (!found.isEmpty()) {
            search =
                    client.finder()
                            .find(
                                    project,
                                    text,
                                    MOST_EXCERPTS,
                                    finds ->
                                            dispatcher.execute(() -> {
                                                if (text.equals(looked)) {
                                                    store.find(words, found, excerpts(finds));
                                                }
                                            }));
        }
    }

    /// The best of each conversation.
    private static Map<String, String> excerpts(List<MessageFind> finds) {
        Map<String, String> excerpts = new HashMap<>();
        finds.forEach(find -> excerpts.putIfAbsent(find.conversation(), find.excerpt()));
        return excerpts;
    }

    private static List<String> words(String text) {
        return text.isBlank()
                ? List.of()
                : List.of(text.strip().toLowerCase(Locale.ROOT).split("\\s+", -1));
    }

    /// Somebody is about to look for something.
    void warm() {
        client.finder().warm();
    }

    void rename(String conversation, String name) {
        String stripped = name.strip();
        if (!stripped.isEmpty()) {
            int most = Math.min(stripped.length(), LONGEST_NAME);
            change(conversation, ConversationChange.named(stripped.substring(0, most)));
        }
    }

    void pin(List<Conversation> chosen) {
        boolean pinned = chosen.stream().anyMatch(one -> !one.pinned());
        chosen.forEach(one -> change(one.id(), ConversationChange.pinned(pinned)));
    }

    void archive(List<Conversation> chosen) {
        both(
                chosen,
                "conversations.archived",
                ConversationChange.archived(true),
                ConversationChange.archived(false));
    }

    void trash(List<Conversation> chosen) {
        both(
                chosen,
                "conversations.trashed",
                ConversationChange.trashed(true),
                ConversationChange.trashed(false));
    }

    /// Brings back what was archived or thrown away.
    void restore(List<Conversation> chosen) {
        for (Conversation one : chosen) {
            change(
                    one.id(),
                    one.trashed()
                            ? ConversationChange.trashed(false)
                            : ConversationChange.archived(false));
        }
        toasts.say(messages.get("conversations.restored", chosen.size()));
    }

    private void both(
            List<Conversation> chosen,
            String said,
            ConversationChange go,
            ConversationChange back) {
        chosen.forEach(one -> change(one.id(), go));
        toasts.say(
                messages.get(said, chosen.size()),
                messages.get("action.undo"),
                () -> chosen.forEach(one -> change(one.id(), back)));
    }

    private void change(String conversation, ConversationChange change) {
        client.conversations().change(conversation, change);
    }
}
