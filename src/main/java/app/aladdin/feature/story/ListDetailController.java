package app.aladdin.feature.story;

import app.aladdin.i18n.Messages;
import app.aladdin.state.Loadable;
import app.aladdin.ui.nav.Navigator;
import app.aladdin.ui.view.LoadablePane;
import app.aladdin.ui.view.Words;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A list with a filter, and beside it the thing that is open.
final class ListDetailController<T> {
    private final StoryKind<T> kind;
    private final Navigator navigator;
    private final Messages messages;
    private final LoadablePane pane;
    private final ObservableList<T> things = FXCollections.observableArrayList();
    private final FilteredList<T> shown = new FilteredList<>(things);

    @FXML private Label title;
    @FXML private Label count;
    @FXML private TextField filter;
    @FXML private StackPane listPlace;
    @FXML private ScrollPane detail;

    private final ListView<T> list = new ListView<>(shown);
    private Optional<String> open = Optional.empty();
    private boolean following;

    ListDetailController(
            StoryKind<T> kind,
            Navigator navigator,
            Messages messages,
            Words words,
            Runnable retry) {
        this.kind = kind;
        this.navigator = navigator;
        this.messages = messages;
        this.pane = new LoadablePane(messages, words, retry);
    }

    @FXML
    void initialize() {
        title.setText(messages.get(kind.titleKey()));
        filter.setPromptText(messages.get(kind.filterKey()));
        filter.textProperty().subscribe(this::filter);
        list.getStyleClass().add(kind.rowsClass());
        list.setCellFactory(view -> new Row());
        list.setAccessibleText(messages.get(kind.titleKey()));
        list.setPlaceholder(new Label(messages.get("list.noMatch")));
        list.getSelectionModel().selectedItemProperty().subscribe(this::selected);
        listPlace.getChildren().add(pane);
        kind.list().subscribe(this::show);
    }

    private final class Row extends ListCell<T> {
        Row() {
            // As wide as the list: what does not fit is shortened, never scrolled sideways.
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable T thing, boolean empty) {
            super.updateItem(thing, empty);
            setText(null);
            setGraphic(empty || thing == null ? null : kind.row(thing));
        }
    }

    private void show(Loadable<List<T>> loadable) {
        List<T> all = loadable.known().orElse(List.of());
        if (!all.equals(List.copyOf(things))) {
            things.setAll(all);
        }
        count.setText(all.isEmpty() ? "" : Integer.toString(all.size()));
        pane.show(loadable, list, kind.emptyKey());
        follow();
    }

    private void filter(String text) {
        List<String> wanted =
                text.isBlank()
                        ? List.of()
                        : List.of(text.strip().toLowerCase(Locale.ROOT).split("\\s+", -1));
        shown.setPredicate(
                thing -> wanted.stream().allMatch(word -> kind.words(thing).contains(word)));
    }

    /// Opens the thing with that id, or the first one when none is named.
    void open(Optional<String> id) {
        open = id;
        follow();
    }

    private void follow() {
        Optional<T> wanted =
                open.flatMap(id ->
                        things.stream().filter(thing -> kind.id(thing).equals(id)).findFirst());
        if (wanted.isPresent() && !shown.contains(wanted.get())) {
            // A link leads to a thing that the filter hides: the link was asked for last.
            filter.clear();
        }
        following = true;
        wanted.or(() -> shown.stream().findFirst())
                .ifPresent(thing -> {
                    boolean already = thing.equals(list.getSelectionModel().getSelectedItem());
                    list.getSelectionModel().select(thing);
                    if (!already) {
                        list.scrollTo(Math.max(0, shown.indexOf(thing) - 2));
                    }
                });
        following = false;
    }

    private void selected(@Nullable T thing) {
        if (thing == null) {
            return;
        }
        detail.setContent(kind.detail(thing));
        detail.setVvalue(0);
        if (!following && !open.equals(Optional.of(kind.id(thing)))) {
            open = Optional.of(kind.id(thing));
            navigator.go(kind.destination(thing));
        }
    }
}
