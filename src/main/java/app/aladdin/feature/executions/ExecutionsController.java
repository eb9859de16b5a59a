package app.aladdin.feature.executions;

import app.aladdin.client.WorkStore;
import app.aladdin.contract.Execution;
import app.aladdin.contract.Mode;
import app.aladdin.contract.Problem;
import app.aladdin.contract.TaskStatus;
import app.aladdin.i18n.Messages;
import app.aladdin.state.Loadable;
import app.aladdin.ui.icon.Icons;
import app.aladdin.ui.nav.Destination;
import app.aladdin.ui.nav.Navigator;
import app.aladdin.ui.view.Chip;
import app.aladdin.ui.view.Notes;
import app.aladdin.ui.view.RowKeys;
import app.aladdin.ui.view.Skeletons;
import app.aladdin.ui.view.Toasts;
import app.aladdin.ui.view.Words;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;

/// The list of executions, or the one that is open.
final class ExecutionsController {
    private final WorkStore work;
    private final ExecutionsStore store;
    private final ExecutionsActions actions;
    private final Navigator navigator;
    private final Consumer<Mode> talk;
    private final Messages messages;
    private final Words words;
    private final RunDetail detail;
    private final ObservableList<Execution> runs = FXCollections.observableArrayList();
    private final FilteredList<Execution> shown = new FilteredList<>(runs);
    private final ListView<Execution> list = new ListView<>(shown);

    @FXML private StackPane root;
    @FXML private VBox all;
    @FXML private Label count;
    @FXML private HBox filters;
    @FXML private Label trouble;
    @FXML private StackPane body;

    /// @param talk turns to the orchestrator in a mode
    ExecutionsController(
            WorkStore work,
            ExecutionsStore store,
            ExecutionsActions actions,
            Navigator navigator,
            Consumer<Mode> talk,
            Toasts toasts,
            Messages messages,
            Words words,
            Clock clock) {
        this.work = work;
        this.store = store;
        this.actions = actions;
        this.navigator = navigator;
        this.talk = talk;
        this.messages = messages;
        this.words = words;
        this.detail =
                new RunDetail(
                        messages,
                        words,
                        clock,
                        new RunDetail.Doing(
                                actions::cancel,
                                this::talk,
                                () -> toasts.say(messages.get("execution.copied"))));
    }

    @FXML
    void initialize() {
        filters();
        list.getStyleClass().addAll("rows-56", "main-rows");
        RowKeys.begin(list);
        list.setCellFactory(view -> new RunCell(messages, words, this::go));
        list.setAccessibleText(messages.get("nav.executions"));
        list.setPlaceholder(new Label(messages.get("list.noMatch")));
        new RunMenu(messages, new RunMenu.Wishes(this::go, this::talk, actions::cancel)).on(list);
        list.setOnKeyPressed(key -> {
            Execution chosen = list.getSelectionModel().getSelectedItem();
            if (key.getCode() == KeyCode.ENTER && chosen != null) {
                key.consume();
                go(chosen);
            }
        });
        root.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ESCAPE && store.open().get().isPresent()) {
                key.consume();
                navigator.go(new Destination.Executions(Optional.empty()));
            }
        });
        trouble.managedProperty().bind(trouble.visibleProperty());
        trouble.setVisible(false);
        work.executions().subscribe(this::show);
        store.open().subscribe(open -> showOpen());
        store.picture().subscribe(picture -> showOpen());
        store.problem().subscribe(problem -> showOpen());
    }

    private void filters() {
        ToggleGroup group = new ToggleGroup();
        filter(Feather.LAYERS, "execution.filter.all", run -> true, group).setSelected(true);
        filter(Feather.LOADER, "execution.filter.running", run -> !run.status().finished(), group);
        filter(
                Feather.ALERT_CIRCLE,
                "execution.filter.problems",
                run -> run.status().kind() == TaskStatus.Kind.FAILED,
                group);
        filter(
                Feather.CHECK_CIRCLE,
                "execution.filter.done",
                run -> run.status().kind() == TaskStatus.Kind.COMPLETE,
                group);
    }

    private ToggleButton filter(
            Feather glyph, String key, Predicate<Execution> which, ToggleGroup group) {
        ToggleButton chip = Chip.toggle(glyph, messages.get(key), false);
        chip.setToggleGroup(group);
        chip.setOnAction(e -> {
            chip.setSelected(true);
            shown.setPredicate(which);
        });
        filters.getChildren().add(chip);
        return chip;
    }

    private void go(Execution run) {
        navigator.go(new Destination.Executions(Optional.of(run.id())));
    }

    private void talk(String conversation) {
        navigator.go(new Destination.Conversations(Optional.of(conversation)));
    }

    private void show(Loadable<List<Execution>> loadable) {
        List<Execution> known = loadable.known().orElse(List.of());
        if (!known.equals(List.copyOf(runs))) {
            Execution chosen = list.getSelectionModel().getSelectedItem();
            runs.setAll(known);
            if (chosen != null) {
                shown.stream()
                        .filter(run -> run.id().equals(chosen.id()))
                        .findFirst()
                        .ifPresent(list.getSelectionModel()::select);
            }
        }
        count.setText(known.isEmpty() ? "" : Integer.toString(known.size()));
        filters.setVisible(!known.isEmpty());
        boolean failed = loadable instanceof Loadable.Failed;
        trouble.setVisible(failed && !known.isEmpty());
        if (loadable instanceof Loadable.Failed<?> f) {
            trouble.setText(messages.get("execution.list.kept", words.problem(f.problem())));
        }
        body.getChildren().setAll(content(loadable, known));
        showOpen();
    }

    private Node content(Loadable<List<Execution>> loadable, List<Execution> known) {
        if (!known.isEmpty()) {
            return list;
        }
        return switch (loadable) {
            case Loadable.Loading<List<Execution>> _ -> Skeletons.rows(6);
            case Loadable.Ready<List<Execution>> _ -> empty();
            case Loadable.Failed<List<Execution>> failed ->
                    failed.problem() instanceof Problem.Unsupported
                            ? empty()
                            : failed(failed.problem());
        };
    }

    private Node empty() {
        Button give = new Button(messages.get("execution.give"), Icons.of(Feather.ZAP));
        give.getStyleClass().add("accent");
        give.setOnAction(e -> talk.accept(Mode.TASK));
        return Notes.empty(
                Feather.ACTIVITY,
                messages.get("execution.none"),
                messages.get("execution.none.text"),
                give);
    }

    private Node failed(Problem problem) {
        Button again = new Button(messages.get("action.tryAgain"), Icons.of(Feather.REFRESH_CW));
        again.setOnAction(e -> actions.refresh());
        return Notes.failed(messages.get("execution.failed"), words.problem(problem), again);
    }

    private void showOpen() {
        Optional<String> open = store.open().get();
        Node wanted = open.isPresent() ? detail : all;
        if (!root.getChildren().equals(List.of(wanted))) {
            root.getChildren().setAll(wanted);
        }
        open.ifPresent(id -> {
            Optional<Execution> run =
                    runs.stream().filter(each -> each.id().equals(id)).findFirst();
            detail.show(id, run, store.picture().get());
            detail.trouble(store.problem().get());
            if (store.picture().get().filter(now -> !now.finished()).isPresent()) {
                actions.follow(id);
            }
        });
    }

    void tick() {
        if (store.open().get().isPresent()) {
            detail.tick();
        }
    }
}
