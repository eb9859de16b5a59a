package app.aladdin.feature.projects;

import app.aladdin.client.entities.ProjectStore;
import app.aladdin.contract.Project;
import app.aladdin.i18n.Messages;
import app.aladdin.state.Loadable;
import app.aladdin.ui.find.PickKeys;
import app.aladdin.ui.icon.Icons;
import app.aladdin.ui.view.Notes;
import app.aladdin.ui.view.Words;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

import org.kordamp.ikonli.feather.Feather;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

/// The card in which a project is chosen. FX thread only.
final class ProjectChooser extends VBox {
    private static final double ROW = 44;
    private static final int MOST_ROWS = 8;

    private final ProjectStore projects;
    private final List<String> recent;
    private final Wishes wishes;
    private final Messages messages;
    private final Words words;
    private final TextField search = new TextField();
    private final ListView<Project> list = new ListView<>();
    private final StackPane body = new StackPane();
    private final HBox stale = new HBox();
    private final Button create = new Button();
    private final PickKeys<Project> keys;
    private Subscription looking = Subscription.EMPTY;
    private Runnable leave = () -> {};

    /// What somebody may want here.
    ///
    /// @param create told what was typed, which becomes the name
    /// @param menu opens what else can be done with a project, beside its row; runs the last one
    ///   before anything is done
    record Wishes(Consumer<Project> open, Consumer<String> create, Menu menu, Runnable refresh) {}

    @FunctionalInterface
    interface Menu {
        void open(Project project, Node row, Runnable leave);
    }

    ProjectChooser(
            ProjectStore projects,
            List<String> recent,
            Wishes wishes,
            Messages messages,
            Words words) {
        this.projects = projects;
        this.recent = recent;
        this.wishes = wishes;
        this.messages = messages;
        this.words = words;
        getStyleClass().addAll("floating", "project-chooser");
        getStylesheets()
                .add(
                        Objects.requireNonNull(ProjectChooser.class.getResource("Projects.css"))
                                .toExternalForm());
        keys = PickKeys.drive(search, list, project -> true, this::take);
        build();
        looking =
                Subscription.combine(
                        projects.projects().subscribe(all -> show()),
                        projects.project().subscribe(open -> list.refresh()));
        search.textProperty().addListener(it -> show());
        search.addEventFilter(KeyEvent.KEY_PRESSED, this::manage);
    }

    private void build() {
        search.setPromptText(messages.get("projects.search"));
        search.setAccessibleText(messages.get("projects.search"));
        HBox.setHgrow(search, Priority.ALWAYS);
        HBox head = new HBox(search);
        head.getStyleClass().add("chooser-head");
        list.getStyleClass().addAll("plain", "rows-44", "chooser-list");
        list.setAccessibleText(messages.get("projects.list"));
        list.setFocusTraversable(false);
        list.setCellFactory(
                view -> new ProjectCell(this::isOpen, this::take, this::menu, messages));
        Label late = new Label(messages.get("projects.stale"));
        late.getStyleClass().addAll("small", "muted");
        late.setWrapText(true);
        HBox.setHgrow(late, Priority.ALWAYS);
        stale.getStyleClass().add("chooser-stale");
        stale.getChildren().addAll(late, again());
        create.setGraphic(Icons.of(Feather.PLUS));
        create.getStyleClass().addAll("flat", "menu-row");
        create.setMaxWidth(Double.MAX_VALUE);
        create.setMnemonicParsing(false);
        create.setOnAction(e -> {
            leave.run();
            wishes.create().accept(search.getText().strip());
        });
        HBox.setHgrow(create, Priority.ALWAYS);
        HBox foot = new HBox(create);
        foot.getStyleClass().addAll("chooser-foot", "line-above");
        getChildren().addAll(head, stale, body, foot);
    }

    private Button again() {
        Button again =
                new Button(messages.get("action.tryAgain"), Icons.of(Feather.REFRESH_CW, 14));
        again.getStyleClass().add("small");
        again.setMinWidth(Region.USE_PREF_SIZE);
        again.setOnAction(e -> wishes.refresh().run());
        return again;
    }

    /// @param close closes the card
    void onLeave(Runnable close) {
        leave = close;
    }

    void dispose() {
        looking.unsubscribe();
    }

    private boolean isOpen(Project project) {
        return projects.project().get().filter(open -> open.id().equals(project.id())).isPresent();
    }

    private void take(Project project) {
        leave.run();
        wishes.open().accept(project);
    }

    private void menu(Project project, Node row) {
        wishes.menu().open(project, row, leave);
    }

    private void manage(KeyEvent key) {
        Project chosen = list.getSelectionModel().getSelectedItem();
        boolean wanted =
                key.getCode() == KeyCode.CONTEXT_MENU
                        || key.getCode() == KeyCode.F2
                        || (key.getCode() == KeyCode.F10 && key.isShiftDown());
        if (wanted && chosen != null) {
            key.consume();
            menu(chosen, search);
        }
    }

    private void show() {
        Loadable<List<Project>> all = projects.projects().get();
        Optional<List<Project>> known = all.known();
        String typed = search.getText().strip();
        create.setText(
                typed.isEmpty()
                        ? messages.get("projects.new")
                        : messages.get("projects.new.named", typed));
        boolean failed = all instanceof Loadable.Failed;
        show(stale, failed && known.filter(those -> !those.isEmpty()).isPresent());
        if (known.filter(those -> !those.isEmpty()).isPresent()) {
            filled(ProjectOrder.of(known.get(), recent, typed));
        } else {
            body.getChildren().setAll(unfilled(all));
        }
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    private void filled(List<Project> found) {
        if (found.isEmpty()) {
            list.getItems().clear();
            Label none = new Label(messages.get("list.noMatch"));
            none.getStyleClass().add("muted");
            body.getChildren().setAll(none);
            body.setPrefHeight(2 * ROW);
            return;
        }
        body.setPrefHeight(Region.USE_COMPUTED_SIZE);
        list.getItems().setAll(found);
        list.setPrefHeight(Math.min(MOST_ROWS, found.size()) * ROW + 8);
        body.getChildren().setAll(list);
        keys.first();
    }

    private Node unfilled(Loadable<List<Project>> all) {
        body.setPrefHeight(Region.USE_COMPUTED_SIZE);
        return switch (all) {
            case Loadable.Loading<List<Project>> loading -> {
                Label wait = new Label(messages.get("projects.loading"));
                wait.getStyleClass().addAll("muted", "chooser-wait");
                yield wait;
            }
            case Loadable.Ready<List<Project>> ready ->
                    Notes.empty(
                            Feather.FILM,
                            messages.get("projects.empty"),
                            messages.get("projects.empty.text"));
            case Loadable.Failed<List<Project>> broken ->
                    Notes.failed(
                            messages.get("projects.notLoaded"),
                            words.problem(broken.problem()),
                            again());
        };
    }
}
