package app.aladdin.feature.story;

import app.aladdin.client.edits.EditEvent;
import app.aladdin.client.edits.Verb;
import app.aladdin.i18n.Messages;
import app.aladdin.state.Loadable;
import app.aladdin.ui.icon.Icons;
import app.aladdin.ui.nav.Navigator;
import app.aladdin.ui.view.LoadablePane;
import app.aladdin.ui.view.Words;

import com.fasterxml.jackson.databind.node.TextNode;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/// A list with a filter, and beside it the thing that is open.
final class ListDetailController<T> {
    /// Narrower than this, the list's tools are icons.
    private static final double ROOM_FOR_WORDS = 380;

    private final StoryKind<T> kind;
    private final Navigator navigator;
    private final Messages messages;
    private final StoryDesk desk;
    private final LoadablePane pane;
    private final Narrowing<T> narrowing;
    private final NarrowingBar<T> bar;
    private final Deletions deletions;
    private final Shelf<T> shelf;
    private final RowsView<T> rows;
    private final ThingTable<T> table;
    private final ShowAs showAs;
    private final Selection<T> selection;
    private final BulkActions<T> bulk;
    private final BulkBar bulkBar;
    private final TouchMarks touched;
    private final Hover hover;

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
    @FXML private SplitPane split;

    private @Nullable DetailPane<T> open;
    private @Nullable Sides parts;
    private Optional<String> wanted = Optional.empty();
    private boolean following;
    private boolean marksChanging;

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
        this.messages = messages;
        this.pane = new LoadablePane(messages, words, retry);
        this.narrowing = new Narrowing<>(kind);
        this.deletions = new Deletions(desk.actions(), desk.toasts(), messages, this::filterAgain);
        this.shelf = new Shelf<>(kind, narrowing, deletions::hides);
        this.bar = new NarrowingBar<>(narrowing, shelf::things, messages, this::narrow);
        this.touched = new TouchMarks(kind.kind(), this::refresh);
        this.hover = new Hover(id -> desk.prefetch(kind.kind(), id));
        ThingTable.RowTools tools = new ThingTable.RowTools(desk.marks(), touched, hover);
        this.table =
                new ThingTable<>(
                        kind, shelf, narrowing, tools, messages, this::ordered, this::openChosen);
        this.rows = new RowsView<>(kind, shelf, table, tools, messages);
        this.selection = new Selection<>(kind, rows::model);
        this.showAs = new ShowAs(messages, this::showAsTable);
        this.bulk = new BulkActions<>(kind, desk, messages, deletions, selection);
        this.bulkBar =
                new BulkBar(
                        kind.kind().stateField(),
                        kind.kind().states(),
                        messages,
                        state -> bulk.set(kind.kind().stateField(), TextNode.valueOf(state)),
                        kind::parts,
                        episode -> bulk.set("episode", episode.write()),
                        bulk::export,
                        bulk::delete,
                        selection::reduce);
    }

    @FXML
    void initialize() {
        parts = new Sides(split, side, detail);
        open =
                new DetailPane<>(
                        kind,
                        desk,
                        messages,
                        detail,
                        bulk::delete,
                        this::formClosed,
                        sides().closable(),
                        this::closeDetail,
                        this::step);
        desk.pictures().drop().on(detail, kind.kind(), opened()::shownId);
        desk.pictures().paste().on(detail, kind.kind(), opened()::shownId);
        rows.controls()
                .forEach(each -> desk.pictures().paste().on(each, kind.kind(), opened()::shownId));
        title.setText(messages.get(kind.titleKey()));
        create.setGraphic(Icons.of(Feather.PLUS, 14));
        create.setAccessibleText(messages.get("story.new." + kind.kind().wire()));
        create.setOnAction(e -> begin());
        filter.setPromptText(messages.get(kind.filterKey()));
        filter.textProperty().subscribe(text -> rearrange(() -> shelf.ask(text)));
        if (!kind.facets().isEmpty()) {
            tools.getChildren().add(bar.filter());
        }
        tools.getChildren().addAll(bar.sort(), showAs);
        head.widthProperty().subscribe(width -> bar.narrow(width.doubleValue() < ROOM_FOR_WORDS));
        head.getChildren().add(bar.chips());
        titleRow.getChildren()
                .add(
                        ListMenu.of(
                                kind.kind(),
                                desk.tables(),
                                () -> bulk.export(List.copyOf(shelf.shown())),
                                messages));
        ListMenu.takeDrops(side, kind.kind(), desk.tables());
        side.getChildren().add(1, bulkBar);
        rows.onSelected(this::selected, bulkBar::show);
        rows.onKeys(this::key);
        listPlace.getChildren().add(pane);
        kind.list().subscribe(this::show);
        kind.figures()
                .addListener((it, before, now) -> {
                    narrowing.forget();
                    sortAgain();
                    refresh();
                });
        desk.marks().version().subscribe(it -> marksChangeSoon());
        desk.touched().subscribe(now -> now.ifPresent(touched::heard));
        desk.opened().subscribe(now -> hover.forget());
        desk.recall(
                "list." + kind.kind().wire(),
                kept -> {
                    narrowing.restore(kept);
                    bar.show();
                    table.showOrder();
                    sortAgain();
                    boolean asTable = kept.path("table").asBoolean();
                    showAs.show(asTable);
                    show(asTable);
                });
    }

    private Sides sides() {
        return Objects.requireNonNull(parts);
    }

    private DetailPane<T> opened() {
        return Objects.requireNonNull(open);
    }

    private void key(KeyEvent key) {
        if (key.getCode() == KeyCode.ENTER && rows.isTable()) {
            key.consume();
            openChosen();
        } else if (key.getCode() == KeyCode.DELETE) {
            key.consume();
            bulk.delete();
        } else if (key.getCode() == KeyCode.F2 || key.getCode() == KeyCode.E) {
            key.consume();
            sides().open();
            opened().edit();
        }
    }

    /// Another order, or other values.
    private void narrow() {
        table.showOrder();
        remember();
        sortAgain();
    }

    /// Another order, by the head of a column.
    private void ordered() {
        bar.show();
        remember();
        sortAgain();
    }

    private void remember() {
        desk.remember("list." + kind.kind().wire(), narrowing.write().put("table", rows.isTable()));
    }

    private void refresh() {
        rows.refresh();
    }

    private void showAsTable(boolean asTable) {
        show(asTable);
        remember();
    }

    private void show(boolean asTable) {
        rows.show(asTable);
        sides().show(asTable, !asTable || opened().isEditing());
        follow();
    }

    /// Opens beside a table what is selected in it.
    private void openChosen() {
        selection
                .one()
                .ifPresent(thing -> {
                    wanted = Optional.of(kind.id(thing));
                    sides().open();
                    navigator.go(kind.destination(thing));
                });
    }

    private void closeDetail() {
        opened().forms().leave();
        sides().close();
        navigator.go(kind.place());
    }

    private void sortAgain() {
        rearrange(shelf::sort);
    }

    private void filterAgain() {
        rearrange(shelf::filter);
    }

    /// Shows something else without anybody having chosen anything.
    private void rearrange(Runnable change) {
        Set<String> before = selection.ids();
        quietly(change);
        if (!before.isEmpty() && !selection.ids().equals(before)) {
            quietly(() -> selection.select(before, shelf.shown()));
        }
        count();
    }

    private void quietly(Runnable change) {
        boolean outer = following;
        following = true;
        change.run();
        following = outer;
    }

    private void show(Loadable<List<T>> loadable) {
        rearrange(() -> shelf.put(loadable.known().orElse(List.of())));
        pane.show(loadable, rows.node(), kind.emptyKey());
        follow();
        selection.one().ifPresent(this::showAgain);
    }

    private void showAgain(T thing) {
        if (!opened().isEditing() && !opened().shows(thing)) {
            opened().show(thing);
        }
    }

    private void count() {
        int all = shelf.things().size();
        int some = shelf.shown().size();
        count.setText(
                all == 0
                        ? ""
                        : some == all
                                ? Integer.toString(all)
                                : messages.get("list.count", some, all));
    }

    /// Begins a new thing of this kind.
    void begin() {
        selection.clear();
        sides().open();
        opened().forms().begin();
    }

    /// Opens the thing behind the open one, or before it.
    ///
    /// @param by 1 or -1
    void step(int by) {
        int index = selection.index() + by;
        if (index >= 0 && index < shelf.shown().size()) {
            selection.only(index);
            rows.scrollTo(index);
        }
    }

    /// Opens the thing with that id, or the first one when none is named.
    void open(Optional<String> id) {
        if (id.isPresent()) {
            sides().open();
        } else if (!opened().isEditing()) {
            sides().close();
        }
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
        if (selection.one().isEmpty()) {
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
        refresh();
        troubles.getChildren()
                .setAll(
                        desk.marks().all().stream()
                                .filter(EditMark.Failed.class::isInstance)
                                .map(EditMark.Failed.class::cast)
                                .filter(mark -> mark.edit().verb() == Verb.CREATE)
                                .filter(mark -> mark.edit().type().equals(kind.kind().wire()))
                                .filter(mark -> !opened().forms().types(mark.edit()))
                                .<Node>map(opened()::trouble)
                                .toList());
        if (!opened().isEditing() && !selection.several()) {
            selection.one().ifPresent(opened()::show);
        }
    }

    private void follow() {
        Optional<T> found = wanted.flatMap(id -> Optional.ofNullable(shelf.find(id)));
        String id = found.map(kind::id).orElse("");
        if (found.isPresent() && !deletions.hides(id) && shelf.indexOf(id) < 0) {
            // A link leads to a thing that the filter hides: the link was asked for last.
            filter.clear();
            narrowing.clear();
            bar.show();
            filterAgain();
        }
        if (selection.several() && (found.isEmpty() || selection.ids().contains(id))) {
            return;
        }
        int index = found.isPresent() ? shelf.indexOf(id) : shelf.shown().isEmpty() ? -1 : 0;
        if (index >= 0 && !selection.isOnly(index)) {
            quietly(() -> selection.only(index));
            rows.scrollTo(index);
        }
    }

    private void selected(@Nullable T thing) {
        if (thing == null) {
            if (!following) {
                opened().clear();
            }
            return;
        }
        if (following && opened().isEditing()) {
            return;
        }
        if (!following) {
            opened().forms().leave();
        }
        opened().show(thing);
        if (!following && !selection.several() && !wanted.equals(Optional.of(kind.id(thing)))) {
            wanted = Optional.of(kind.id(thing));
            if (sides().isOpen()) {
                navigator.go(kind.destination(thing));
            }
        }
    }
}
