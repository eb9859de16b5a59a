package app.aladdin.feature.story;

import app.aladdin.client.edits.Edit;
import app.aladdin.client.edits.EditEvent;
import app.aladdin.client.edits.Verb;
import app.aladdin.contract.Json;
import app.aladdin.i18n.Messages;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import javafx.scene.control.ScrollPane;

import org.jspecify.annotations.Nullable;

import java.util.Optional;
import java.util.function.Consumer;

/// Where things of a kind are made and changed: one form at a time, which is kept while it is
/// typed, stays until what was typed is safe, and comes back when the server refuses fields of it.
final class FormDesk<T> {
    private final StoryKind<T> kind;
    private final StoryDesk desk;
    private final WaysBack waysBack;
    private final Messages messages;
    private final ScrollPane place;
    private final Runnable onClosed;
    private @Nullable FormCard form;

    /// The edit that the form waits for; empty for none.
    private String awaited = "";

    /// The edit that the last form became, as long as nobody has gone elsewhere; empty for none.
    private String last = "";

    /// The failed edit that is typed anew; empty for none.
    private String again = "";

    private String draft = "";

    /// Counts who asked for a form, typed in it or went elsewhere: only the last of them is meant.
    private int asked;

    /// @param place where the form is shown
    /// @param onClosed told when the place is free again
    FormDesk(
            StoryKind<T> kind,
            StoryDesk desk,
            WaysBack waysBack,
            Messages messages,
            ScrollPane place,
            Runnable onClosed) {
        this.kind = kind;
        this.desk = desk;
        this.waysBack = waysBack;
        this.messages = messages;
        this.place = place;
        this.onClosed = onClosed;
    }

    boolean isOpen() {
        return form != null;
    }

    /// Whether this failed edit is being typed anew.
    boolean types(Edit edit) {
        return isOpen() && again.equals(edit.id());
    }

    /// The person goes elsewhere: what was typed is kept, and nothing opens by itself any more.
    void leave() {
        asked++;
        form = null;
        awaited = "";
        again = "";
        last = "";
    }

    /// Begins a new thing.
    void begin() {
        String name = desk.drafts().name(kind.kind(), "new");
        find(name, typed -> open(name, kind.beginning(), typed, this::create, "new"));
    }

    private void create(ObjectNode fields) {
        awaited = desk.actions().create(kind.kind(), fields);
        waysBack.made(awaited, kind.kind(), fields.path("name").asText(""));
    }

    /// Makes another one like this.
    void duplicate(T thing) {
        String name = messages.get("story.copyOf", kind.name(thing));
        awaited = desk.actions().duplicate(kind.kind(), kind.json(thing), name);
        draft = "";
        waysBack.made(awaited, kind.kind(), name);
    }

    /// Opens the form of a thing, at what was typed before.
    void edit(T thing) {
        ObjectNode before = kind.json(thing);
        String name = desk.drafts().name(kind.kind(), kind.id(thing));
        find(
                name,
                typed ->
                        open(
                                name,
                                before,
                                typed,
                                after -> change(kind.id(thing), before, after),
                                "change"));
    }

    /// Looks up what was typed before. It comes too late for somebody who went elsewhere meanwhile,
    /// asked again or types: a form that is typed in is not opened over.
    private void find(String name, Consumer<JsonNode> receiver) {
        asked++;
        int mine = asked;
        desk.drafts()
                .find(
                        name,
                        typed -> {
                            if (mine == asked) {
                                receiver.accept(typed);
                            }
                        });
    }

    private void change(String id, ObjectNode before, ObjectNode after) {
        if (before.equals(after)) {
            cancel();
            return;
        }
        awaited = desk.actions().change(kind.kind(), id, before, after);
        waysBack.changed(awaited, kind.kind(), before, after);
    }

    /// Opens what was typed in a failed edit, with what the server said about it.
    ///
    /// @param thing that was to be changed, where it is known
    void typeAgain(EditMark.Failed failed, Optional<T> thing) {
        Edit edit = failed.edit();
        ObjectNode typed = Json.object();
        typed.set("fields", edit.fields());
        boolean makes = edit.verb() == Verb.CREATE || thing.isEmpty();
        open(
                desk.drafts().name(kind.kind(), edit.id()),
                makes ? Json.object() : kind.json(thing.get()),
                typed,
                fields -> {
                    awaited = edit.id();
                    desk.actions().typeAgain(edit, makes ? fields : edited(edit, fields));
                },
                makes ? "new" : "change");
        again = edit.id();
        if (form != null) {
            form.refuse(failed.why(), failed.fields());
        }
    }

    /// The fields of an edit as they are in the form now.
    private static ObjectNode edited(Edit edit, ObjectNode now) {
        ObjectNode fields = Json.object();
        edit.fields()
                .fieldNames()
                .forEachRemaining(name ->
                        fields.set(
                                name, now.has(name) ? now.path(name) : Json.object().nullNode()));
        return fields;
    }

    private void open(
            String name,
            ObjectNode thing,
            JsonNode typed,
            Consumer<ObjectNode> onSave,
            String purpose) {
        leave();
        draft = name;
        FormCard card =
                new FormCard(
                        messages.get("story." + purpose, messages.get("kind." + wire())),
                        kind.kind(),
                        thing,
                        typed,
                        desk.offered().get(),
                        messages,
                        onSave,
                        now -> {
                            asked++;
                            desk.drafts().keep(name, now);
                        },
                        this::cancel);
        form = card;
        place.setContent(card);
        place.setVvalue(0);
        card.focusFirst();
    }

    private String wire() {
        return kind.kind().wire();
    }

    private void cancel() {
        forget();
        leave();
        onClosed.run();
    }

    private void forget() {
        if (!draft.isEmpty()) {
            desk.drafts().keep(draft, Json.object());
        }
    }

    /// @return the id of the thing to be shown now, when the form's wish is on its way; else empty
    String heard(EditEvent event) {
        switch (event) {
            case EditEvent.Refused it -> {
                if (form != null && it.edit().id().equals(awaited)) {
                    form.refuse("", it.fields());
                }
            }
            case EditEvent.Queued it -> {
                if (it.edit().id().equals(awaited)) {
                    return safe(it.edit());
                }
            }
            case EditEvent.Replaced it -> {
                if (it.oldId().equals(awaited)) {
                    return safe(it.edit());
                }
                if (it.oldId().equals(last)) {
                    last = it.edit().id();
                }
            }
            case EditEvent.Failed it -> {
                if (it.edit().id().equals(last) && !it.fields().isEmpty() && !isOpen()) {
                    return it.edit().id();
                }
            }
            case EditEvent.Done _,
                    EditEvent.Waiting _,
                    EditEvent.Delayed _,
                    EditEvent.Conflicted _,
                    EditEvent.Renamed _,
                    EditEvent.Discarded _ -> {}
        }
        return "";
    }

    private String safe(Edit edit) {
        forget();
        leave();
        last = edit.id();
        onClosed.run();
        return edit.entityId();
    }
}
