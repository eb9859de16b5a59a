package app.aladdin.feature.story;

import app.aladdin.client.edits.Edit;
import app.aladdin.client.edits.EditEvent;
import app.aladdin.contract.EntityRef;
import app.aladdin.contract.Json;
import app.aladdin.i18n.Messages;
import app.aladdin.ui.view.IconButton;
import app.aladdin.ui.view.Tags;
import app.aladdin.ui.view.Toasts;
import app.aladdin.ui.view.Tone;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// The thing that is open: to be read, or to be changed, with what is under way with it.
final class DetailPane<T> {
    private final StoryKind<T> kind;
    private final StoryActions actions;
    private final EditMarks marks;
    private final FormDrafts drafts;
    private final Supplier<List<EntityRef>> offered;
    private final Toasts toasts;
    private final Messages messages;
    private final ScrollPane place;
    private final Runnable onDelete;
    private @Nullable T shown;
    private @Nullable FormCard form;

    /// The edit that the form waits for; empty for none.
    private String awaited = "";

    private String draft = "";

    /// @param onDelete asks for the open thing to be deleted
    DetailPane(
            StoryKind<T> kind,
            StoryActions actions,
            EditMarks marks,
            FormDrafts drafts,
            Supplier<List<EntityRef>> offered,
            Toasts toasts,
            Messages messages,
            ScrollPane place,
            Runnable onDelete) {
        this.kind = kind;
        this.actions = actions;
        this.marks = marks;
        this.drafts = drafts;
        this.offered = offered;
        this.toasts = toasts;
        this.messages = messages;
        this.place = place;
        this.onDelete = onDelete;
    }

    /// Whether something is being typed, which must not be shown over.
    boolean isEditing() {
        return form != null;
    }

    void show(T thing) {
        boolean other = shown == null || !kind.id(shown).equals(kind.id(thing));
        shown = thing;
        form = null;
        VBox page = new VBox(withTools(kind.detail(thing)));
        marks.of(kind.id(thing)).ifPresent(mark -> page.getChildren().addFirst(mark(mark)));
        page.getStyleClass().add("detail-surface");
        double before = place.getVvalue();
        place.setContent(page);
        place.setVvalue(other ? 0 : before);
    }

    private Node withTools(Node page) {
        HBox tools =
                new HBox(
                        4,
                        IconButton.small(Feather.EDIT_2, messages.get("story.edit"), this::edit),
                        IconButton.small(
                                Feather.COPY, messages.get("story.duplicate"), this::duplicate),
                        IconButton.small(Feather.TRASH_2, messages.get("story.delete"), onDelete));
        tools.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        tools.getStyleClass().add("detail-tools");
        StackPane both = new StackPane(page, tools);
        StackPane.setAlignment(tools, Pos.TOP_RIGHT);
        return both;
    }

    private Node mark(EditMark mark) {
        Node card =
                switch (mark) {
                    case EditMark.Pending pending ->
                            Tags.tag(messages.get("story.saving"), Tone.ACCENT);
                    case EditMark.Failed failed -> trouble(failed);
                    case EditMark.Conflict conflict ->
                            new ConflictCard(
                                    conflict,
                                    messages,
                                    () -> actions.takeMine(conflict.edit()),
                                    () -> actions.takeTheirs(conflict.edit()));
                };
        StackPane around = new StackPane(card);
        StackPane.setAlignment(card, Pos.TOP_LEFT);
        around.getStyleClass().add("detail-mark");
        return around;
    }

    /// A change that was not taken, with its ways out.
    TroubleCard trouble(EditMark.Failed failed) {
        String name = failed.edit().fields().path("name").asText(shown == null ? "" : name());
        return new TroubleCard(
                messages.get("story.notSaved", name),
                failed,
                messages,
                () -> actions.retry(failed.edit()),
                () -> typeAgain(failed),
                () -> actions.discard(failed.edit()));
    }

    private String name() {
        return shown == null ? "" : kind.name(shown);
    }

    /// Begins a new thing.
    void begin() {
        draft = drafts.name(kind.kind(), "new");
        drafts.find(draft, typed -> open(kind.beginning(), typed, this::create, "story.new"));
    }

    private void create(ObjectNode fields) {
        awaited = actions.create(kind.kind(), fields);
    }

    /// Opens the form of the thing that is shown, at what was typed before.
    void edit() {
        T thing = shown;
        if (thing != null) {
            ObjectNode before = kind.json(thing);
            draft = drafts.name(kind.kind(), kind.id(thing));
            drafts.find(
                    draft,
                    typed ->
                            open(
                                    before,
                                    typed,
                                    after -> change(thing, before, after),
                                    "story.change"));
        }
    }

    private void change(T thing, ObjectNode before, ObjectNode after) {
        String id = kind.id(thing);
        if (before.equals(after)) {
            close();
            return;
        }
        awaited = actions.change(kind.kind(), id, before, after);
        toasts.say(
                messages.get("story.saved", after.path("name").asText("")),
                messages.get("action.undo"),
                () -> actions.change(kind.kind(), id, after, before));
    }

    private void typeAgain(EditMark.Failed failed) {
        Edit edit = failed.edit();
        ObjectNode typed = Json.object();
        typed.set("fields", edit.fields());
        draft = drafts.name(kind.kind(), edit.id());
        ObjectNode thing = shown == null ? kind.beginning() : kind.json(shown);
        boolean made = edit.entityId().isEmpty() || !edit.entityId().equals(idOfShown());
        open(
                made ? Json.object() : thing,
                typed,
                fields -> {
                    actions.typeAgain(edit, made ? fields : edited(edit, fields));
                    close();
                },
                made ? "story.new" : "story.change");
        refuse(failed.why(), failed.fields());
    }

    private String idOfShown() {
        return shown == null ? "" : kind.id(shown);
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
            ObjectNode thing, JsonNode typed, Consumer<ObjectNode> onSave, String titleKey) {
        String kept = draft;
        FormCard card =
                new FormCard(
                        messages.get(titleKey, messages.get("kind." + kind.kind().wire())),
                        kind.kind(),
                        thing,
                        typed,
                        offered.get(),
                        messages,
                        onSave,
                        now -> drafts.keep(kept, now),
                        this::cancel);
        form = card;
        place.setContent(card);
        place.setVvalue(0);
        card.focusFirst();
    }

    private void refuse(String why, Map<String, List<String>> fields) {
        if (form != null) {
            form.refuse(why, fields);
        }
    }

    private void cancel() {
        drafts.keep(draft, Json.object());
        close();
    }

    private void close() {
        form = null;
        awaited = "";
        T thing = shown;
        if (thing == null) {
            place.setContent(null);
        } else {
            show(thing);
        }
    }

    /// @return the id of the thing to be shown now, when the form's wish is on its way; else empty
    String heard(EditEvent event) {
        if (awaited.isEmpty()) {
            return "";
        }
        switch (event) {
            case EditEvent.Refused refused -> {
                if (refused.edit().id().equals(awaited)) {
                    refuse("", refused.fields());
                }
            }
            case EditEvent.Queued queued -> {
                if (queued.edit().id().equals(awaited)) {
                    drafts.keep(draft, Json.object());
                    close();
                    return queued.edit().entityId();
                }
            }
            case EditEvent.Done _,
                    EditEvent.Waiting _,
                    EditEvent.Failed _,
                    EditEvent.Conflicted _,
                    EditEvent.Renamed _,
                    EditEvent.Replaced _,
                    EditEvent.Discarded _ -> {}
        }
        return "";
    }

    private void duplicate() {
        T thing = shown;
        if (thing != null) {
            ObjectNode json = kind.json(thing);
            awaited =
                    actions.duplicate(
                            kind.kind(), json, messages.get("story.copyOf", kind.name(thing)));
        }
    }

    /// Nothing is open any more.
    void clear() {
        if (!isEditing()) {
            shown = null;
            place.setContent(null);
        }
    }
}
