package app.aladdin.feature.story;

import app.aladdin.client.edits.Edit;
import app.aladdin.client.edits.EditEvent;
import app.aladdin.i18n.Messages;
import app.aladdin.ui.view.IconButton;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import java.util.Objects;
import java.util.Optional;
import java.util.function.IntConsumer;

/// The thing that is open: to be read, or to be changed, with what is under way with it.
final class DetailPane<T> {
    private final StoryKind<T> kind;
    private final StoryDesk desk;
    private final WaysBack waysBack;
    private final FormDesk<T> forms;
    private final Messages messages;
    private final ScrollPane place;
    private final Runnable onDelete;
    private final ObservableValue<Boolean> closable;
    private final Runnable onPutAway;
    private final IntConsumer onStep;
    private final Patience patience = new Patience();
    private @Nullable T shown;
    private @Nullable Node page;

    /// What is under way with it, as it is shown.
    private Optional<UnderWay> underWay = Optional.empty();

    /// The side that is looked at, which stays the same from thing to thing.
    private String tab = "";

    /// @param onDelete asks for the open thing to be deleted
    /// @param onClosed told when a form gave way to what is read
    /// @param closable whether what is open can be put away
    /// @param onPutAway asks for that
    /// @param onStep asks for the next thing, or the one before
    DetailPane(
            StoryKind<T> kind,
            StoryDesk desk,
            Messages messages,
            ScrollPane place,
            Runnable onDelete,
            Runnable onClosed,
            ObservableValue<Boolean> closable,
            Runnable onPutAway,
            IntConsumer onStep) {
        this.kind = kind;
        this.desk = desk;
        this.messages = messages;
        this.place = place;
        this.onDelete = onDelete;
        this.closable = closable;
        this.onPutAway = onPutAway;
        this.onStep = onStep;
        this.waysBack = new WaysBack(desk.actions(), desk.toasts(), messages);
        this.forms =
                new FormDesk<>(
                        kind,
                        desk,
                        waysBack,
                        messages,
                        place,
                        () -> {
                            showAgain();
                            onClosed.run();
                        });
        closable.addListener((it, before, now) -> closableChanged());
    }

    /// Shows anew whether it can be put away.
    private void closableChanged() {
        if (shown != null && !isEditing()) {
            showAgain();
        }
    }

    FormDesk<T> forms() {
        return forms;
    }

    /// Whether something is being typed, which must not be shown over.
    boolean isEditing() {
        return forms.isOpen();
    }

    /// Whether it is there to be read as it is, with what is under way with it.
    boolean shows(T thing) {
        return thing.equals(shown)
                && Objects.equals(page, place.getContent())
                && underWay.equals(underWay(thing));
    }

    private record UnderWay(EditMark mark, boolean canUndo) {}

    private Optional<UnderWay> underWay(T thing) {
        return desk.marks()
                .of(kind.id(thing))
                .map(mark -> new UnderWay(mark, waysBack.knows(mark.edit())));
    }

    void show(T thing) {
        boolean other = shown == null || !kind.id(shown).equals(kind.id(thing));
        shown = thing;
        underWay = underWay(thing);
        VBox now =
                new VBox(
                        new DetailView(kind.detail(thing), tools(), tab, it -> tab = it, messages));
        patience.follow(kind.id(thing), underWay.map(UnderWay::mark));
        underWay.ifPresent(it -> now.getChildren().addFirst(mark(it)));
        now.getStyleClass().add("detail-surface");
        double before = place.getVvalue();
        page = now;
        place.setContent(now);
        place.setVvalue(other ? 0 : before);
    }

    private void showAgain() {
        T thing = shown;
        if (thing == null) {
            place.setContent(null);
        } else {
            show(thing);
        }
    }

    /// The id of the thing that is open; empty for none.
    String shownId() {
        return shown == null ? "" : kind.id(shown);
    }

    private Node tools() {
        HBox tools =
                new HBox(
                        IconButton.small(
                                Feather.CHEVRON_UP,
                                messages.get("list.previous"),
                                () -> onStep.accept(-1)),
                        IconButton.small(
                                Feather.CHEVRON_DOWN,
                                messages.get("list.next"),
                                () -> onStep.accept(1)),
                        IconButton.small(Feather.EDIT_2, messages.get("story.edit"), this::edit),
                        IconButton.small(
                                Feather.COPY, messages.get("story.duplicate"), this::duplicate),
                        IconButton.small(Feather.TRASH_2, messages.get("story.delete"), onDelete));
        if (closable.getValue()) {
            tools.getChildren()
                    .add(IconButton.small(Feather.X, messages.get("story.close"), onPutAway));
        }
        tools.setMinWidth(Region.USE_PREF_SIZE);
        return tools;
    }

    private Node mark(UnderWay now) {
        StoryActions actions = desk.actions();
        Node card =
                switch (now.mark()) {
                    case EditMark.Pending pending ->
                            new PendingMark(
                                    pending,
                                    messages,
                                    patience.over(),
                                    now.canUndo(),
                                    () -> waysBack.takeBack(pending.edit()),
                                    actions::hurry);
                    case EditMark.Failed failed -> trouble(failed);
                    case EditMark.Conflict conflict ->
                            new ConflictCard(
                                    conflict,
                                    messages,
                                    () -> actions.takeMine(conflict.edit()),
                                    () -> actions.takeTheirs(conflict.edit()));
                };
        if (card instanceof PendingMark) {
            return card;
        }
        StackPane around = new StackPane(card);
        StackPane.setAlignment(card, Pos.TOP_LEFT);
        around.getStyleClass().add("detail-mark");
        return around;
    }

    /// A change that was not taken, with its ways out.
    TroubleCard trouble(EditMark.Failed failed) {
        String name = failed.edit().fields().path("name").asText(shown == null ? "" : name());
        return new TroubleCard(
                name,
                failed,
                messages,
                () -> desk.actions().retry(failed.edit()),
                () -> forms.typeAgain(failed, changed(failed.edit())),
                () -> desk.actions().discard(failed.edit()));
    }

    private String name() {
        return shown == null ? "" : kind.name(shown);
    }

    private Optional<T> changed(Edit edit) {
        return Optional.ofNullable(shown).filter(it -> kind.id(it).equals(edit.entityId()));
    }

    /// Opens the form of the thing that is shown.
    void edit() {
        T thing = shown;
        if (thing != null) {
            forms.edit(thing);
        }
    }

    /// Opens a form for a new thing that is like the one that is shown.
    void duplicate() {
        T thing = shown;
        if (thing != null) {
            forms.duplicate(thing);
        }
    }

    /// @return the id of the thing to be shown now; empty for what is shown already
    String heard(EditEvent event) {
        waysBack.heard(event);
        String next = forms.heard(event);
        if (event instanceof EditEvent.Failed && !next.isEmpty()) {
            desk.marks()
                    .ofEdit(next)
                    .filter(EditMark.Failed.class::isInstance)
                    .map(EditMark.Failed.class::cast)
                    .ifPresent(failed -> forms.typeAgain(failed, changed(failed.edit())));
            return "";
        }
        return next;
    }

    /// Nothing is open any more.
    void clear() {
        if (!isEditing()) {
            shown = null;
            place.setContent(null);
        }
    }
}
