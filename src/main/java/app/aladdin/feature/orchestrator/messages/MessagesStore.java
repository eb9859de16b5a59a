package app.aladdin.feature.orchestrator.messages;

import app.aladdin.client.conversations.ConversationEvent;
import app.aladdin.client.conversations.Entry;
import app.aladdin.contract.Mode;
import app.aladdin.contract.Role;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The messages of the open conversation. One mutator, [#apply], on the dispatcher's thread.
final class MessagesStore {
    private final ObservableList<MessageRow> all = FXCollections.observableArrayList();
    private final FilteredList<MessageRow> rows = new FilteredList<>(all);
    private final ObservableList<Entry> queue = FXCollections.observableArrayList();
    private final ReadOnlyBooleanWrapper answering = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper opened = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper readable = new ReadOnlyBooleanWrapper();
    private final Map<String, MessageRow> byId = new HashMap<>();
    private final MessageTexts texts;
    private final Versions versions = new Versions();
    private final Set<String> folded = new HashSet<>();
    private Optional<Mode> shownMode = Optional.empty();
    private String conversation = "";

    MessagesStore(MessageTexts texts) {
        this.texts = texts;
    }

    /// What was said and answered and is to be seen, in order.
    ObservableList<MessageRow> rows() {
        return rows;
    }

    /// What was said and answered, whether it is to be seen or not.
    ObservableList<MessageRow> all() {
        return all;
    }

    /// Limits what is seen to one mode; nothing shows every message.
    void show(Optional<Mode> mode) {
        shownMode = mode;
        filter();
    }

    private void filter() {
        Optional<Mode> wanted = shownMode;
        Set<String> hidden = Set.copyOf(folded);
        rows.setPredicate(
                wanted.isEmpty() && hidden.isEmpty()
                        ? null
                        : row ->
                                wanted.map(mode -> row.entry().mode() == mode).orElse(true)
                                        && !hidden.contains(row.id()));
    }

    /// Which questions have newer versions.
    Versions versions() {
        return versions;
    }

    void readVersions(String kept) {
        versions.read(kept);
        versionsChanged();
    }

    /// Looks anew which answers are folded away.
    void versionsChanged() {
        touchMine();
        fold();
    }

    private void fold() {
        Set<String> before = Set.copyOf(folded);
        folded.clear();
        boolean away = false;
        for (MessageRow row : versions.isEmpty() ? List.<MessageRow>of() : all) {
            if (row.mine()) {
                away = versions.folded(row.id());
            } else if (away) {
                folded.add(row.id());
            }
        }
        if (!folded.equals(before)) {
            filter();
        }
    }

    /// Lets a message be seen that is folded away with an earlier question.
    void unfold(String message) {
        if (folded.contains(message)) {
            questionOf(message).ifPresent(question -> versions.fold(question.id(), false));
            versionsChanged();
        }
    }

    /// What is said at questions has changed.
    void touchMine() {
        all.stream().filter(MessageRow::mine).forEach(MessageRow::touch);
    }

    /// What waits to be sent, in order.
    ObservableList<Entry> queue() {
        return queue;
    }

    /// Whether a message is on its way or an answer is arriving.
    ReadOnlyBooleanProperty answering() {
        return answering.getReadOnlyProperty();
    }

    /// Whether it is known what the conversation holds, from its beginning on.
    ReadOnlyBooleanProperty opened() {
        return opened.getReadOnlyProperty();
    }

    /// Whether its end is known, where reading mostly begins.
    ReadOnlyBooleanProperty readable() {
        return readable.getReadOnlyProperty();
    }

    /// Turns to another conversation; its messages follow as events.
    void turnTo(String next) {
        conversation = next;
        versions.clear();
        clear();
        opened.set(false);
        readable.set(false);
        look();
    }

    String conversation() {
        return conversation;
    }

    void apply(ConversationEvent event) {
        switch (event) {
            case ConversationEvent.Listed listed -> {}
            case ConversationEvent.Recent recent -> {
                if (recent.conversation().equals(conversation) && !opened.get()) {
                    replaceAll(recent.entries());
                    fold();
                    readable.set(true);
                }
            }
            case ConversationEvent.Opened all -> {
                if (all.conversation().equals(conversation)) {
                    replaceAll(all.entries());
                    fold();
                    opened.set(true);
                    readable.set(true);
                }
            }
            case ConversationEvent.Put put -> {
                if (put.conversation().equals(conversation)) {
                    if (isNew(put.entry()) && versions.asked(put.entry()).isPresent()) {
                        put(put.entry());
                        versionsChanged();
                    } else {
                        put(put.entry());
                        fold();
                    }
                }
            }
            case ConversationEvent.Grew grew -> {
                MessageRow row = byId.get(grew.id());
                if (grew.conversation().equals(conversation) && row != null) {
                    row.grow(grew.delta());
                }
            }
            case ConversationEvent.Removed removed -> {
                if (removed.conversation().equals(conversation)) {
                    remove(removed.id());
                }
            }
        }
        look();
    }

    private void clear() {
        all.clear();
        queue.clear();
        byId.clear();
    }

    /// Takes over what there is. A message that was there already keeps its row, and what is the
    /// same at either end stays in place, so that older messages come in above without a jump.
    private void replaceAll(List<Entry> entries) {
        List<MessageRow> next = new ArrayList<>();
        List<Entry> waiting = new ArrayList<>();
        for (Entry entry : entries) {
            if (entry.state() == Entry.State.QUEUED) {
                waiting.add(entry);
            } else {
                next.add(known(entry));
            }
        }
        byId.clear();
        next.forEach(row -> byId.put(row.id(), row));
        int before = 0;
        int most = Math.min(all.size(), next.size());
        while (before < most && all.get(before) == next.get(before)) {
            before++;
        }
        int behind = 0;
        while (behind < most - before
                && all.get(all.size() - 1 - behind) == next.get(next.size() - 1 - behind)) {
            behind++;
        }
        all.remove(before, all.size() - behind);
        all.addAll(before, next.subList(before, next.size() - behind));
        queue.setAll(waiting);
    }

    private MessageRow known(Entry entry) {
        MessageRow row = byId.get(entry.id());
        if (row == null) {
            return new MessageRow(entry, texts);
        }
        if (!row.entry().equals(entry)) {
            row.become(entry);
        }
        return row;
    }

    private void put(Entry entry) {
        MessageRow row = byId.get(entry.id());
        if (row != null && entry.state() == Entry.State.QUEUED && wasSent(row)) {
            // The server has the question already; only its answer is waited for.
            row.become(entry.in(Entry.State.SENT));
        } else if (entry.state() == Entry.State.QUEUED) {
            remove(entry.id(), entry);
        } else {
            queue.removeIf(waiting -> waiting.id().equals(entry.id()));
            if (row == null) {
                MessageRow added = new MessageRow(entry, texts);
                byId.put(entry.id(), added);
                all.add(added);
            } else if (!(wasSent(row) && entry.state() == Entry.State.SENDING)) {
                row.become(entry);
            }
        }
    }

    /// Whether it is asked here just now.
    private boolean isNew(Entry entry) {
        return entry.unsent()
                && entry.role() == Role.USER
                && !byId.containsKey(entry.id())
                && queue.stream().noneMatch(waiting -> waiting.id().equals(entry.id()));
    }

    private static boolean wasSent(MessageRow row) {
        return row.entry().state() == Entry.State.SENT;
    }

    /// Moves a message from the list to the queue, or updates it there.
    private void remove(String id, Entry waiting) {
        MessageRow row = byId.remove(id);
        if (row != null) {
            all.remove(row);
        }
        for (int i = 0; i < queue.size(); i++) {
            if (queue.get(i).id().equals(id)) {
                queue.set(i, waiting);
                return;
            }
        }
        int place = 0;
        while (place < queue.size() && !queue.get(place).at().isAfter(waiting.at())) {
            place++;
        }
        queue.add(place, waiting);
    }

    private void remove(String id) {
        MessageRow row = byId.remove(id);
        if (row != null) {
            all.remove(row);
        }
        queue.removeIf(waiting -> waiting.id().equals(id));
    }

    /// By index, because this happens for every piece of an answer and the list may be long.
    private void look() {
        boolean busy = false;
        for (int i = Math.max(0, all.size() - 4); i < all.size(); i++) {
            Entry.State state = all.get(i).entry().state();
            busy |= state == Entry.State.STREAMING || state == Entry.State.SENDING;
        }
        answering.set(busy);
    }

    /// What a person asked last in a mode.
    Optional<String> lastQuestion(Mode mode) {
        for (int i = all.size() - 1; i >= 0; i--) {
            Entry entry = all.get(i).entry();
            if (all.get(i).mine() && entry.mode() == mode) {
                return Optional.of(entry.text());
            }
        }
        return Optional.empty();
    }

    /// The question that an answer belongs to: the last one of the person's before it.
    Optional<MessageRow> questionOf(String answer) {
        int at = all.size() - 1;
        while (at >= 0 && !all.get(at).id().equals(answer)) {
            at--;
        }
        for (int i = at - 1; i >= 0; i--) {
            if (all.get(i).mine()) {
                return Optional.of(all.get(i));
            }
        }
        return Optional.empty();
    }
}
