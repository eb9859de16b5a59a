package app.aladdin.feature.orchestrator.ingest;

import app.aladdin.client.edits.Edit;
import app.aladdin.client.edits.EditEvent;
import app.aladdin.contract.EntityRef;
import app.aladdin.contract.Fields;
import app.aladdin.contract.IngestResponse;
import app.aladdin.contract.Problem;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The previews that messages show. On the dispatcher's thread.
final class Previews {
    private final Keeper keeper;
    private final Map<String, Preview> previews = new HashMap<>();
    private final Map<String, Preview> unsettled = new HashMap<>();
    private final Function<Problem, String> words;
    private Map<String, Edit> waiting = Map.of();
    private boolean told;

    /// Where previews are kept.
    interface Keeper {
        void keep(String name, ObjectNode json);

        /// Looks up what was kept; the receiver is called on the dispatcher's thread, if at all.
        default void find(String name, Consumer<JsonNode> receiver) {}
    }

    /// @param words says what went wrong
    Previews(Keeper keeper, Function<Problem, String> words) {
        this.keeper = keeper;
        this.words = words;
    }

    /// The preview of a message, with what was done with it before.
    Preview of(String message, IngestResponse response) {
        Preview known = previews.get(message);
        if (known != null) {
            return known;
        }
        Preview preview = new Preview(response);
        previews.put(message, preview);
        keeper.find(
                name(message),
                kept -> {
                    preview.restore(kept);
                    if (told) {
                        settle(message, preview);
                    } else {
                        unsettled.put(message, preview);
                    }
                });
        return preview;
    }

    /// Puts what a person did on the disk.
    void keep(String message, Preview preview) {
        keeper.keep(name(message), preview.write());
    }

    void become(String message, Preview preview, PreviewState state) {
        preview.state().set(state);
        keep(message, preview);
    }

    private static String name(String message) {
        return "preview/" + message;
    }

    void apply(EditEvent event) {
        switch (event) {
            case EditEvent.Waiting all -> {
                waiting =
                        all.edits().stream()
                                .collect(Collectors.toMap(Edit::id, edit -> edit, (a, b) -> b));
                told = true;
                unsettled.forEach(this::settle);
                unsettled.clear();
            }
            case EditEvent.Queued _, EditEvent.Delayed _ -> {}
            case EditEvent.Refused refused ->
                    become(refused.edit(), new PreviewState.Refused("", "", refused.fields()));
            case EditEvent.Done done -> become(done.edit(), saved(done));
            case EditEvent.Failed failed ->
                    become(
                            failed.edit(),
                            new PreviewState.Refused(
                                    failed.edit().id(),
                                    words.apply(failed.problem()),
                                    failed.fields()));
            case EditEvent.Conflicted conflicted ->
                    become(
                            conflicted.edit(),
                            new PreviewState.Refused(
                                    conflicted.edit().id(),
                                    words.apply(new Problem.Conflict("")),
                                    Map.of()));
            case EditEvent.Renamed renamed -> renamed(renamed.pendingId(), renamed.id());
            case EditEvent.Replaced replaced ->
                    find(replaced.oldId())
                            .forEach((message, preview) ->
                                    become(
                                            message,
                                            preview,
                                            new PreviewState.Saving(replaced.edit().id())));
            case EditEvent.Discarded discarded -> become(discarded.edit(), new PreviewState.Open());
        }
    }

    private static PreviewState saved(EditEvent.Done done) {
        EntityRef ref =
                done.result()
                        .map(json -> EntityRef.read(json, done.edit().type()))
                        .orElseGet(() ->
                                new EntityRef(
                                        done.edit().type(),
                                        "",
                                        new Fields(done.edit().fields()).text("name", "title")));
        return new PreviewState.Saved(new EntityRef(done.edit().type(), ref.id(), ref.name()));
    }

    private void become(Edit edit, PreviewState state) {
        find(edit.id()).forEach((message, preview) -> become(message, preview, state));
    }

    private Map<String, Preview> find(String edit) {
        return previews.entrySet().stream()
                .filter(each -> editOf(each.getValue()).equals(edit))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static String editOf(Preview preview) {
        return switch (preview.state().get()) {
            case PreviewState.Saving saving -> saving.edit();
            case PreviewState.Refused refused -> refused.edit();
            case PreviewState.Open _,
                    PreviewState.Saved _,
                    PreviewState.Discarded _,
                    PreviewState.Unread _,
                    PreviewState.AskedAgain _ ->
                    "";
        };
    }

    private void renamed(String pending, String id) {
        previews.forEach((message, preview) -> {
            if (preview.state().get() instanceof PreviewState.Saved saved
                    && saved.entity().id().equals(pending)) {
                EntityRef ref = saved.entity();
                become(
                        message,
                        preview,
                        new PreviewState.Saved(new EntityRef(ref.type(), id, ref.name())));
            }
        });
    }

    /// What was on its way when the program ended and waits no more has arrived meanwhile; what
    /// waits may have failed meanwhile.
    private void settle(String message, Preview preview) {
        if (!(preview.state().get() instanceof PreviewState.Saving saving)) {
            return;
        }
        Edit edit = waiting.get(saving.edit());
        if (edit == null) {
            String name = new Fields(preview.response().preview().parsedData()).text("name");
            become(
                    message,
                    preview,
                    new PreviewState.Saved(new EntityRef(preview.type(), "", name)));
        } else {
            edit.problem()
                    .ifPresent(problem ->
                            become(
                                    message,
                                    preview,
                                    new PreviewState.Refused(
                                            edit.id(), words.apply(problem), Map.of())));
        }
    }
}
