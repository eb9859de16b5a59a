package app.aladdin.feature.story;

import app.aladdin.client.edits.EditEvent;
import app.aladdin.client.edits.Verb;
import app.aladdin.i18n.Messages;
import app.aladdin.state.Loadable;
import app.aladdin.ui.icon.Icons;
import app.aladdin.ui.nav.Navigator;
import app.aladdin.ui.view.LoadablePane;
import app.aladdin.ui.view.Words;

import com.fasterxml.jackson.databind.node.ObjectNode;

import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import javafx.collections.transformation.SortedList;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// A list with a filter, and beside it the thing that is open.
final class ListDetailController<T> {
    /// Narrower than this, the list's tools are icons.
    private static final double ROOM_FOR_WORDS = 380;

    private final StoryKind<T> kind;
    private final Navigator navigator;
    private final Messages messages;
    private final EditMarks marks;
    private final StoryDesk desk;
    private final LoadablePane pane;
    private final Narrowing<T> narrowing;
    private final NarrowingBar<T> bar;
    private final Deletions deletions;
    private final ObservableList<T> things = FXCollections.observableArrayList();
    private final FilteredList<T> filtered = new FilteredList<>(things);
    private final SortedList<T> shown = new SortedList<>(filtered);
    private final Map<String, String> words = new HashMap<>();

    @FXML private Label title;
    @FXML private Label count;
    @FXML private Button create;
    @FXML private TextField filter;
    @FXML private HBox tools;
    @FXML private HBox titleRow;
    @FXML private VBox side;
    @FXML private VBox head;
    @FXML private VBox troubles;
    @FXML private StackPane listPlace;
    @FXML private ScrollPane detail;

    private final ListView<T> list = new ListView<>(shown);
    private @Nullable DetailPane<T> open;
    private Optional<String> wanted = Optional.empty();
    private boolean following;
    private boolean marksChanging;
    private final BulkBar bulk;
    private final TouchMarks touched;
    private final Hover hover;

    ListDetailController(
            StoryKind<T> kind,
            Navigator navigator,
            StoryDesk desk,
            Messages messages,
            Words words,
            Runnable retry) {
        this.kind = kind;
        this.navigator = navigator;
        this.desk = desk;
        this.marks = desk.marks();
        this.messages = messages;
        this.pane = new LoadablePane(messages, words, retry);
        this.narrowing = new Narrowing<>(kind);
        this.bar = new NarrowingBar<>(narrowing, messages, this::narrow);
        this.deletions = new Deletions(desk.actions(), desk.toasts(), messages, this::applyFilter);
        this.bulk =
                new BulkBar(
                        kind.kind().stateField(),
                        kind.kind().states(),
                        messages,
                        this::setState,
                        () -> export(chosen()),
                        this::delete,
                        this::selectOne);
        this.touched = new TouchMarks(kind.kind(), list::refresh);
        this.hover = new Hover(id -> desk.prefetch(kind.kind(), id));
    }

    @FXML
    void initialize() {
        open = new DetailPane<>(kind, desk, messages, detail, this::delete, this::formClosed);
        desk.pictures().drop().on(detail, kind.kind(), opened()::shownId);
        desk.pictures().paste().on(detail, kind.kind(), opened()::shownId);
        desk.pictures().paste().on(list, kind.kind(), opened()::shownId);
        title.setText(messages.get(kind.titleKey()));
        create.setGraphic(Icons.of(Feather.PLUS, 14));
        create.setAccessibleText(messages.get("story.new." + kind.kind().wire()));
        create.setOnAction(e -> begin());
        filter.setPromptText(messages.get(kind.filterKey()));
        filter.textProperty().subscribe(text -> applyFilter());
        if (!kind.facets().isEmpty()) {
            tools.getChildren().add(bar.filter());
        }
        tools.getChildren().add(bar.sort());
        head.widthProperty().subscribe(width -> bar.narrow(width.doubleValue() < ROOM_FOR_WORDS));
        head.getChildren().add(bar.chips());
        titleRow.getChildren()
                .add(
                        ListMenu.of(
                                kind.kind(),
                                desk.tables(),
                                () -> export(List.copyOf(shown)),
                                messages));
        ListMenu.takeDrops(side, kind.kind(), desk.tables());
        side.getChildren().add(1, bulk);
        list.getStyleClass().add(kind.rowsClass());
        list.setCellFactory(view -> new StoryRow<>(kind, marks, touched, hover, messages));
        list.setAccessibleText(messages.get(kind.titleKey()));
        list.setPlaceholder(new Label(messages.get("list.noMatch")));
        list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        list.getSelectionModel().selectedItemProperty().subscribe(this::selected);
        list.getSelectionModel()
                .getSelectedIndices()
                .addListener((ListChangeListener<Integer>) it -> bulk.show(it.getList().size()));
        list.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        listPlace.getChildren().add(pane);
        kind.list().subscribe(this::show);
        marks.version().subscribe(it -> marksChangeSoon());
        desk.touched().subscribe(now -> now.ifPresent(touched::heard));
        desk.opened().subscribe(now -> hover.forget());
        desk.recall(
                "list." + kind.kind().wire(),
                kept -> {
                    narrowing.restore(kept);
                    bar.show();
                    narrow();
                });
        sort();
    }

    private DetailPane<T> opened() {
        return Objects.requireNonNull(open);
    }

    private void key(KeyEvent key) {
        if (key.getCode() == KeyCode.DELETE) {
            key.consume();
            delete();
        } else if (key.getCode() == KeyCode.F2 || key.getCode() == KeyCode.E) {
            key.consume();
            opened().edit();
        }
    }

    private void narrow() {
        desk.remember("list." + kind.kind().wire(), narrowing.write());
        sort();
        applyFilter();
    }

    private void sort() {
        shown.setComparator(narrowing.comparator());
    }

    private void show(Loadable<List<T>> loadable) {
        List<T> all = loadable.known().orElse(List.of());
        if (!all.equals(things)) {
            words.clear();
            all.forEach(thing -> words.put(kind.id(thing), kind.words(thing)));
            Set<String> before = several() ? ids(chosen()) : Set.of();
            things.setAll(all);
            selectAgain(before);
            bar.offer(all);
        }
        count();
        pane.show(loadable, list, kind.emptyKey());
        follow();
    }

    private void count() {
        count.setText(
                things.isEmpty()
                        ? ""
                        : shown.size() == things.size()
                                ? Integer.toString(things.size())
                                : messages.get("list.count", shown.size(), things.size()));
    }

    private void applyFilter() {
        String text = filter.getText();
        List<String> asked =
                text.isBlank()
                        ? List.of()
                        : List.of(text.strip().toLowerCase(Locale.ROOT).split("\\s+", -1));
        Predicate<T> chosen = narrowing.predicate();
        filtered.setPredicate(thing -> {
            String id = kind.id(thing);
            return !deletions.hides(id)
                    && chosen.test(thing)
                    && asked.stream().allMatch(words.getOrDefault(id, "")::contains);
        });
        count();
    }

    /// Begins a new thing of this kind.
    void begin() {
        list.getSelectionModel().clearSelection();
        opened().forms().begin();
    }

    private void delete() {
        List<T> chosen = chosen();
        if (!chosen.isEmpty()) {
            List<String> ids = chosen.stream().map(kind::id).toList();
            selectOne();
            deletions.delete(kind.kind(), ids, kind.name(chosen.getFirst()));
        }
    }

    /// The selected things, in the order of the list.
    private List<T> chosen() {
        return list.getSelectionModel().getSelectedItems().stream()
                .filter(Objects::nonNull)
                .toList();
    }

    private boolean several() {
        return list.getSelectionModel().getSelectedIndices().size() > 1;
    }

    private Set<String> ids(List<T> some) {
        return some.stream().map(kind::id).collect(Collectors.toSet());
    }

    private void selectAgain(Set<String> ids) {
        if (ids.isEmpty()) {
            return;
        }
        following = true;
        list.getSelectionModel().clearSelection();
        for (int i = 0; i < shown.size(); i++) {
            if (ids.contains(kind.id(shown.get(i)))) {
                list.getSelectionModel().select(i);
            }
        }
        following = false;
    }

    /// Only what is open stays selected.
    private void selectOne() {
        int index = list.getSelectionModel().getSelectedIndex();
        if (index >= 0) {
            list.getSelectionModel().clearAndSelect(index);
        }
    }

    private void export(List<T> some) {
        desk.tables().save().accept(kind.kind(), some.stream().map(kind::json).toList());
    }

    /// Gives all selected things the same status or role.
    private void setState(String state) {
        String field = kind.kind().stateField();
        List<ObjectNode> before =
                chosen().stream()
                        .map(kind::json)
                        .filter(json -> !json.path(field).asText("").equals(state))
                        .toList();
        before.forEach(json -> set(json, json.deepCopy().put(field, state)));
        desk.toasts()
                .say(
                        messages.get("bulk.done", before.size()),
                        messages.get("action.undo"),
                        () -> before.forEach(json -> set(json.deepCopy().put(field, state), json)));
    }

    private void set(ObjectNode before, ObjectNode after) {
        desk.actions().change(kind.kind(), before.path("id").asText(""), before, after);
    }

    /// Opens the thing with that id, or the first one when none is named.
    void open(Optional<String> id) {
        wanted = id;
        follow();
    }

    /// What became of an edit.
    void heard(EditEvent event) {
        deletions.heard(event);
        String next = opened().heard(event);
        if (!next.isEmpty()) {
            open(Optional.of(next));
        }
        if (event instanceof EditEvent.Renamed renamed
                && wanted.equals(Optional.of(renamed.pendingId()))) {
            open(Optional.of(renamed.id()));
        }
    }

    private void formClosed() {
        marksChangeSoon();
        if (list.getSelectionModel().isEmpty()) {
            follow();
        }
    }

    /// Many edits in a row are looked at once.
    private void marksChangeSoon() {
        if (!marksChanging) {
            marksChanging = true;
            desk.dispatcher()
                    .execute(() -> {
                        marksChanging = false;
                        marksChanged();
                    });
        }
    }

    private void marksChanged() {
        list.refresh();
        troubles.getChildren()
                .setAll(
                        marks.all().stream()
                                .filter(EditMark.Failed.class::isInstance)
                                .map(EditMark.Failed.class::cast)
                                .filter(mark -> mark.edit().verb() == Verb.CREATE)
                                .filter(mark -> mark.edit().type().equals(kind.kind().wire()))
                                .filter(mark -> !opened().forms().types(mark.edit()))
                                .<Node>map(opened()::trouble)
                                .toList());
        T thing = list.getSelectionModel().getSelectedItem();
        if (thing != null && !opened().isEditing() && !several()) {
            opened().show(thing);
        }
    }

    private void follow() {
        Optional<T> found =
                wanted.flatMap(id ->
                        things.stream().filter(thing -> kind.id(thing).equals(id)).findFirst());
        if (found.isPresent() && !shown.contains(found.get())) {
            // A link leads to a thing that the filter hides: the link was asked for last.
            filter.clear();
            narrowing.clear();
            bar.show();
            applyFilter();
        }
        if (several() && (found.isEmpty() || chosen().contains(found.get()))) {
            return;
        }
        following = true;
        found.or(() -> shown.stream().findFirst())
                .ifPresent(thing -> {
                    boolean already = thing.equals(list.getSelectionModel().getSelectedItem());
                    if (!already || several()) {
                        list.getSelectionModel().clearAndSelect(shown.indexOf(thing));
                    }
                    if (!already) {
                        list.scrollTo(Math.max(0, shown.indexOf(thing) - 2));
                    }
                });
        following = false;
    }

    private void selected(@Nullable T thing) {
        if (thing == null) {
            opened().clear();
            return;
        }
        if (following && opened().isEditing()) {
            return;
        }
        if (!following) {
            opened().forms().leave();
        }
        opened().show(thing);
        if (!following && !several() && !wanted.equals(Optional.of(kind.id(thing)))) {
            wanted = Optional.of(kind.id(thing));
            navigator.go(kind.destination(thing));
        }
    }
}
