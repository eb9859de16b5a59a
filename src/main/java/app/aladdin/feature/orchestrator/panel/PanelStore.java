package app.aladdin.feature.orchestrator.panel;

import app.aladdin.client.conversations.ConversationEvent;
import app.aladdin.contract.Conversation;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import java.util.List;

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

    ReadOnlyObjectProperty<List<Conversation>> conversations() {
        return conversations.getReadOnlyProperty();
    }

    /// This computer's id of the open conversation; empty while it is looked up.
    ReadOnlyStringProperty open() {
        return open.getReadOnlyProperty();
    }
}
