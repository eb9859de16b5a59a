package app.aladdin.feature.story;

import app.aladdin.client.edits.EditEvent;
import app.aladdin.i18n.Messages;
import app.aladdin.state.Loadable;
import app.aladdin.state.Throttle;
import app.aladdin.ui.icon.Icons;
import app.aladdin.ui.nav.Navigator;
import app.aladdin.ui.view.LoadablePane;
import app.aladdin.ui.view.Skeletons;
import app.aladdin.ui.view.Words;

import com.fasterxml.jackson.databind.node.TextNode;

import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
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

/// A list or a table with a filter, and beside it the thing that is open.
final class ListDetailController<T> {
    /// Narrower than this, the button for a new thing is an icon.
    private static final double ROOM_FOR_NEW = 300;

    private final StoryKind<T> kind;
    private final Navigator navigator;
    private final Messages messages;
    private final StoryDesk desk;
    private final LoadablePane pane;
    private final Narrowing<T> narrowing;
    private final Deletions deletions;
    private final Shelf<T> shelf;
    private final RowsView<T> rows;
    private final ThingTable<T> table;
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

    private @Nullable OpenThing<T> open;
    private @Nullable Sides parting;
    private @Nullable ListHead<T> asking;
    private @Nullable Troubles<T> stuck;
    private final Throttle marksChange;

    /// Whether what is open may say something that has changed elsewhere.
    private boolean outdated;

    /// Whether something has changed while nobody looked.
    private boolean behind;

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
        this.deletions =
                new Deletions(
                        desk.actions(),
                        desk.toasts(),
                        messages,
                        this::hiddenChanged,
                        desk.paced(this::hiddenChanged)::request);
        this.marksChange = desk.paced(this::marksChanged);
        this.shelf = new Shelf<>(kind, narrowing, deletions::hides);
        this.touched = new TouchMarks(kind.kind(), desk.paced(this::refresh)::request);
        this.hover = new Hover(id -> desk.prefetch(kind.kind(), id));
        ThingTable.RowTools tools = new ThingTable.RowTools(desk.marks(), touched, hover);
        this.table =
                new ThingTable<>(
                        kind,
                        shelf,
                        narrowing,
                        tools,
                        messages,
                        () -> asking().ordered(),
                        () -> opened().openSelected());
        this.rows = new RowsView<>(kind, shelf, table, tools, messages);
        this.selection = new Selection<>(kind, rows::model);
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
        Sides sides = new Sides(split, side, detail);
        parting = sides;
        open =
                new OpenThing<>(
                        kind,
                        navigator,
                        shelf,
                        rows,
                        selection,
                        sides,
                        () -> asking().clear(),
                        (putAway, step) ->
                                new DetailPane<>(
                                        kind,
                                        desk,
                                        messages,
                                        detail,
                                        bulk::delete,
                                        this::formClosed,
                                        sides.closable(),
                                        putAway,
                                        step));
        asking =
                new ListHead<>(
                        kind,
                        desk,
                        messages,
                        shelf,
                        narrowing,
                        table,
                        count,
                        filter,
                        opened()::narrow,
                        opened()::show);
        asking().fill(side, head, tools);
        title.setText(messages.get(kind.titleKey()));
        create.setGraphic(Icons.of(Feather.PLUS, 14));
        create.setAccessibleText(messages.get("story.new." + kind.kind().wire()));
        create.setOnAction(e -> begin());
        create.setTooltip(new Tooltip(create.getAccessibleText()));
        // Not by the width of the head, which is never below that of what is in it.
        side.widthProperty()
                .map(width -> width.doubleValue() < ROOM_FOR_NEW)
                .subscribe(narrow ->
                        create.setContentDisplay(
                                narrow ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT));
        titleRow.getChildren()
                .add(
                        ListMenu.of(
                                kind.kind(),
                                desk.tables(),
                                () -> bulk.export(List.copyOf(shelf.shown())),
                                messages));
        side.getChildren().add(1, bulkBar);
        rows.onSelected(opened()::selected, bulkBar::show);
        rows.onPressed(opened()::pressed);
        rows.onKeys(this::key);
        RowMenu<T> menu = new RowMenu<>(selection, opened(), bulk, messages);
        rows.controls().forEach(menu::on);
        listPlace.getChildren().add(pane);
        stuck = new Troubles<>(kind.kind(), desk, messages, opened().detail(), troubles);
        takePicturesAndTables();
        kind.list().subscribe(this::show);
        kind.figures().addListener((it, before, now) -> figuresChanged());
        desk.marks().version().subscribe(it -> marksChange.request());
        desk.touched().subscribe(now -> now.ifPresent(touched::heard));
        desk.opened()
                .subscribe(now -> {
                    hover.forget();
                    marksChange.request();
                });
        asking().recall();
    }

    private void takePicturesAndTables() {
        StoryPictures pictures = desk.pictures();
        DetailPane<T> place = opened().detail();
        pictures.drop().on(detail, kind.kind(), place::shownId);
        pictures.paste().on(detail, kind.kind(), place::shownId);
        rows.controls().forEach(each -> pictures.paste().on(each, kind.kind(), place::shownId));
        ListMenu.takeDrops(side, kind.kind(), desk.tables());
    }

    private OpenThing<T> opened() {
        return Objects.requireNonNull(open);
    }

    private Sides sides() {
        return Objects.requireNonNull(parting);
    }

    private Troubles<T> stuck() {
        return Objects.requireNonNull(stuck);
    }

    private ListHead<T> asking() {
        return Objects.requireNonNull(asking);
    }

    private void key(KeyEvent key) {
        if (key.getCode() == KeyCode.ENTER && opened().opensRows()) {
            key.consume();
            opened().openSelected();
        } else if (key.getCode() == KeyCode.DELETE) {
            key.consume();
            bulk.delete();
        } else if (key.getCode() == KeyCode.F2 || key.getCode() == KeyCode.E) {
            key.consume();
            opened().edit();
        }
    }

    private void refresh() {
        rows.refresh();
    }

    private void hiddenChanged() {
        opened().rearrange(shelf::filter);
        asking().count();
    }

    private void figuresChanged() {
        narrowing.forget();
        outdated = true;
        opened().rearrange(shelf::sort);
        refresh();
        marksChange.request();
    }

    private void show(Loadable<List<T>> loadable) {
        opened().rearrange(() -> shelf.put(loadable.known().orElse(List.of())));
        asking().count();
        pane.show(loadable, rows.node(), kind.emptyKey());
        showNothing(loadable);
        opened().follow();
        opened().showAgain(false);
    }

    /// What is opened beside the list, as long as there is nothing in it.
    private void showNothing(Loadable<List<T>> loadable) {
        boolean filled = loadable.known().filter(known -> !known.isEmpty()).isPresent();
        if (!filled && loadable instanceof Loadable.Loading && detail.getContent() == null) {
            detail.setContent(Skeletons.page());
        } else if (!filled && !(loadable instanceof Loadable.Loading)) {
            opened().detail().clear();
        }
        sides().nothing(!filled && !(loadable instanceof Loadable.Loading));
    }

    /// Begins a new thing of this kind.
    void begin() {
        opened().begin();
    }

    /// Opens the thing behind the open one, or before it.
    ///
    /// @param by 1 or -1
    void step(int by) {
        opened().step(by);
    }

    /// Opens the thing with that id, or the first one when none is named.
    void open(Optional<String> id) {
        if (behind) {
            showMarks();
        }
        opened().open(id);
    }

    /// What became of an edit.
    void heard(EditEvent event) {
        deletions.heard(event);
        opened().heard(event);
    }

    private void formClosed() {
        // At once: the list has the change already, and the words before it were seen again.
        opened().showAgain(true);
        marksChange.request();
        if (selection.one().isEmpty()) {
            opened().follow();
        }
    }

    private void marksChanged() {
        behind = split.getScene() == null;
        if (!behind) {
            showMarks();
        }
    }

    private void showMarks() {
        behind = false;
        refresh();
        stuck().show();
        opened().showAgain(outdated);
        outdated = false;
    }
}
