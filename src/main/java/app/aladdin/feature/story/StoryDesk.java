package app.aladdin.feature.story;

import app.aladdin.client.Client;
import app.aladdin.client.entities.EntityEvent;
import app.aladdin.client.entities.ProjectStore;
import app.aladdin.contract.EntityKind;
import app.aladdin.contract.EntityRef;
import app.aladdin.contract.Json;
import app.aladdin.contract.ProblemException;
import app.aladdin.contract.Project;
import app.aladdin.state.Dispatcher;
import app.aladdin.state.Throttle;
import app.aladdin.state.Timer;
import app.aladdin.ui.view.Toasts;

import com.fasterxml.jackson.databind.JsonNode;

import javafx.beans.property.ReadOnlyObjectProperty;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// What all lists of the story share.
///
/// @param offered the things that fields may refer to
record StoryDesk(
        Client client,
        Dispatcher dispatcher,
        Timer timer,
        StoryActions actions,
        EditMarks marks,
        FormDrafts drafts,
        Supplier<List<EntityRef>> offered,
        ProjectStore store,
        StoryTables tables,
        StoryPictures pictures,
        Toasts toasts) {
    /// How long a list rests before it is gone through again.
    private static final Duration PACE = Duration.ofMillis(200);

    /// Something that goes through a whole list, to be asked for by each of many small things.
    Throttle paced(Runnable action) {
        return new Throttle(timer, dispatcher, PACE, action);
    }

    /// What somebody else changed last.
    ReadOnlyObjectProperty<Optional<EntityEvent.Touched>> touched() {
        return store.touched();
    }

    ReadOnlyObjectProperty<Optional<Project>> opened() {
        return store.project();
    }

    boolean isOpen(String projectId) {
        return opened().get().filter(open -> open.id().equals(projectId)).isPresent();
    }

    /// Fetches a thing that will probably be opened.
    void prefetch(EntityKind kind, String id) {
        store.project().get().ifPresent(open -> client.entities().prefetch(kind, id, open.id()));
    }

    /// Remembers how a list is looked at.
    void remember(String name, JsonNode json) {
        client.remember(name, Json.text(json));
    }

    /// Recalls it, on the dispatcher's thread; not at all where nothing was kept or it is damaged.
    void recall(String name, Consumer<JsonNode> receiver) {
        client.recall(
                name,
                kept ->
                        kept.ifPresent(text ->
                                dispatcher.execute(() -> {
                                    try {
                                        receiver.accept(Json.parse(text));
                                    } catch (ProblemException damaged) {
                                        // How a list was looked at is a comfort, not a loss.
                                    }
                                })));
    }
}
