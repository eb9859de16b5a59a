package app.aladdin.feature.orchestrator.panel;

import app.aladdin.client.conversations.ConversationEvent;
import app.aladdin.contract.Conversation;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Which conversations there are and which one is open. On the dispatcher's thread.
final class PanelStore {
    private final ReadOnlyObjectWrapper<List<Conversation>> conversations =
            new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyStringWrapper open = new ReadOnlyStringWrapper("");
    private String project = "";

    void apply(ConversationEvent event) {
        if (event instanceof ConversationEvent.Listed listed && listed.project().equals(project)) {
            conversations.set(listed.conversations());
        }
    }

    /// Another project is open; its conversations follow.
    void turnTo(String newProject) {
        project = newProject;
        conversations.set(List.of());
        open.set("");
    }

    void open(String conversation) {
        open.set(conversation);
    }

    String project() {
        return project;
    }

    /// All that is known, with what was archived or thrown away.
    ReadOnlyObjectProperty<List<Conversation>> conversations() {
        return conversations.getReadOnlyProperty();
    }

    /// Those that are offered: pinned ones first, then as they were listed.
    List<Conversation> offered() {
        return conversations.get().stream()
                .filter(each -> !each.archived() && !each.trashed())
                .sorted(Comparator.comparing(each -> !each.pinned()))
                .toList();
    }

    /// The conversation of that id; nothing while nothing was said in it.
    Optional<Conversation> find(String id) {
        return conversations.get().stream().filter(each -> each.id().equals(id)).findFirst();
    }

    /// The open conversation; nothing while nothing was said in it.
    Optional<Conversation> current() {
        return find(open.get());
    }

    /// This computer's id of the open conversation; empty while it is looked up.
    ReadOnlyStringProperty open() {
        return open.getReadOnlyProperty();
    }
}
