package app.aladdin.feature.projects;

import app.aladdin.client.Client;
import app.aladdin.client.edits.EditEvent;
import app.aladdin.contract.EntityKind;
import app.aladdin.contract.Json;
import app.aladdin.contract.Project;
import app.aladdin.state.Dispatcher;

import com.fasterxml.jackson.databind.node.ObjectNode;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// What can be done with projects. Called on the FX thread, works in the background; what becomes
/// of a change is told to whoever asked for it.
final class ProjectsActions {
    private static final String RECENT = "projects.recent";

    private final Client client;
    private final Dispatcher dispatcher;
    private final ProjectsStore store;

    ProjectsActions(Client client, Dispatcher dispatcher, ProjectsStore store) {
        this.client = client;
        this.dispatcher = dispatcher;
        this.store = store;
    }

    void recall() {
        client.recall(
                RECENT,
                kept ->
                        kept.ifPresent(text -> {
                            List<String> ids = new ArrayList<>();
                            Json.parse(text).forEach(id -> ids.add(id.asText()));
                            dispatcher.execute(() -> store.remembered(ids));
                        }));
    }

    /// A project is open now, by whatever way.
    void opened(String id) {
        if (store.opened(id)) {
            client.remember(RECENT, Json.text(Json.texts(store.recent())));
        }
    }

    void open(String id) {
        client.entities().open(id);
    }

    void refresh() {
        client.entities().refresh();
    }

    void create(String name, String type, Consumer<EditEvent> told) {
        ObjectNode fields =
                Json.object().put("name", name).put("type", type).put("status", "active");
        store.await(client.edits().create(EntityKind.PROJECT, "", fields), told);
    }

    void change(Project project, String field, String value, Consumer<EditEvent> told) {
        ObjectNode before = project.write();
        ObjectNode after = before.deepCopy().put(field, value);
        store.await(
                client.edits().change(EntityKind.PROJECT, "", project.id(), before, after), told);
    }

    void delete(Project project, Consumer<EditEvent> told) {
        store.await(client.edits().delete(EntityKind.PROJECT, "", project.id()), told);
    }

    void retry(String editId, Consumer<EditEvent> told) {
        store.await(editId, told);
        client.edits().retry(editId);
    }

    void discard(String editId) {
        client.edits().discard(editId);
    }
}
