package app.aladdin.feature.project;

import app.aladdin.client.WorkStore;
import app.aladdin.client.entities.ProjectStore;
import app.aladdin.contract.CharacterProfile;
import app.aladdin.contract.Problem;
import app.aladdin.contract.Project;
import app.aladdin.contract.Scene;
import app.aladdin.i18n.Messages;
import app.aladdin.state.Loadable;
import app.aladdin.ui.icon.Icons;
import app.aladdin.ui.nav.Navigator;
import app.aladdin.ui.view.Notes;
import app.aladdin.ui.view.Sheets;
import app.aladdin.ui.view.Shortened;
import app.aladdin.ui.view.Words;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The dashboard: the project's figures, its script at a glance, what is new and what comes next.
final class DashboardController {
    /// Below this width the columns stand one below the other.
    private static final double ROOM_FOR_COLUMNS = 600;

    private static final double LEFT = 0.6;
    private static final double GAP = 16;
    private static final double PADDING = 20;

    /// Beside the departments, which are longer anyway, there is more room to keep.
    private static final int ROWS_BESIDE = 3;

    private static final int ROWS_STACKED = 2;

    /// On a wider screen lines would be too long to be followed.
    private static final double WIDEST = 1_400;

    private final ProjectStore store;
    private final WorkStore work;
    private final DashboardStore news;
    private final Messages messages;
    private final Words words;
    private final Runnable refresh;
    private final FiguresCard figures;
    private final ScriptChart script;
    private final ChartCard glance;
    private final AppearanceChart appearances;
    private final ChartCard presence;
    private final DepartmentsCard departments;
    private final DialogueShare dialogue;
    private final NewsCard newsCard;
    private final StepsCard steps;
    private final FirstSteps first;
    private final HBox columns = new HBox(GAP);
    private final VBox left = new VBox(GAP);
    private final VBox right = new VBox(GAP);
    private final VBox stacked = new VBox(GAP);

    @FXML private ScrollPane root;
    @FXML private VBox page;
    @FXML private Label name;
    @FXML private Label facts;
    @FXML private Label logline;

    DashboardController(
            ProjectStore store,
            WorkStore work,
            DashboardStore news,
            Navigator navigator,
            Sheets sheets,
            Runnable notices,
            FirstSteps first,
            Messages messages,
            Words words,
            Runnable refresh) {
        this.store = store;
        this.work = work;
        this.news = news;
        this.messages = messages;
        this.words = words;
        this.refresh = refresh;
        this.first = first;
        figures = new FiguresCard(store, news, navigator, messages, words);
        script = new ScriptChart(messages, navigator);
        glance =
                new ChartCard(
                        messages.get("dashboard.glance"),
                        script,
                        () -> ScriptText.scenes(scenes(), messages),
                        messages);
        appearances = new AppearanceChart(messages, navigator);
        presence =
                new ChartCard(
                        messages.get("dashboard.appearances"),
                        appearances,
                        () ->
                                ScriptText.appearances(
                                        scenes(), AppearanceChart.most(cast(), cast().size())),
                        messages);
        departments = new DepartmentsCard(messages, words, navigator);
        dialogue = new DialogueShare(messages, navigator);
        newsCard = new NewsCard(messages, words, navigator, sheets, notices);
        steps = new StepsCard(messages, navigator);
    }

    @FXML
    void initialize() {
        departments.getChildren().add(dialogue);
        left.getChildren().add(departments);
        right.getChildren().addAll(newsCard, steps);
        VBox.setVgrow(steps, Priority.ALWAYS);
        VBox.setVgrow(departments, Priority.ALWAYS);
        page.setMaxWidth(WIDEST);
        left.setMinWidth(0);
        Shortened.of(name);
        Shortened.of(facts);
        right.setMinWidth(0);
        // Before what is inside is laid out, not while it is.
        root.widthProperty().subscribe(width -> arrange());
        root.sceneProperty().subscribe(scene -> settleRows());
        store.project().subscribe(open -> showProject());
        store.projects().subscribe(all -> showProject());
        store.scenes().subscribe(all -> showScript());
        store.characters().subscribe(all -> showScript());
        store.locations().subscribe(all -> showScript());
        store.episodes().subscribe(all -> figures.show());
        work.executions().subscribe(all -> departments.show(all.known().orElse(List.of())));
        news.visit().subscribe(visit -> showNews());
        news.news().subscribe(all -> showNews());
        news.steps().subscribe(steps::show);
    }

    private List<Scene> scenes() {
        return store.scenes().get().known().orElse(List.of());
    }

    private List<CharacterProfile> cast() {
        return store.characters().get().known().orElse(List.of());
    }

    private void arrange() {
        double width = Math.min(root.getWidth(), WIDEST) - 2 * PADDING;
        boolean beside = width >= ROOM_FOR_COLUMNS;
        List<Node> wanted = beside ? List.of(left, right) : List.of();
        if (beside) {
            double leftWidth = Math.floor((width - GAP) * LEFT);
            left.setPrefWidth(leftWidth);
            right.setPrefWidth(width - GAP - leftWidth);
            left.setMaxWidth(leftWidth);
            right.setMaxWidth(width - GAP - leftWidth);
        } else {
            left.setMaxWidth(Double.MAX_VALUE);
            right.setMaxWidth(Double.MAX_VALUE);
        }
        if (!columns.getChildren().equals(wanted)) {
            columns.getChildren().setAll(wanted);
            settleRows();
        }
        showContent();
        // Words are measured in the window, whose fonts they have there.
        figures.arrange(width);
        showLegend(width);
    }

    /// Whoever comes to look finds as much as there is room for; while they look nothing moves.
    private void settleRows() {
        int least = columns.getChildren().isEmpty() ? ROWS_STACKED : ROWS_BESIDE;
        newsCard.settle(least);
        steps.settle(least);
    }

    private void showLegend(double width) {
        glance.legend(
                scenes().isEmpty() ? List.of() : ScriptChart.legend(scenes(), messages), width);
    }

    private void showProject() {
        Optional<Project> open = store.project().get();
        name.setText(Words.project(open, store.projects().get(), messages));
        facts.setText(open.map(this::factsOf).orElse(""));
        logline.setText(open.map(Project::logline).orElse(""));
        logline.setManaged(!logline.getText().isBlank());
        figures.show();
    }

    private String factsOf(Project project) {
        String type =
                switch (project.type()) {
                    case "movie" -> messages.get("project.movie");
                    case "series" -> messages.get("project.series");
                    default -> project.type();
                };
        String status =
                switch (project.status()) {
                    case "active" -> messages.get("project.active");
                    case "paused" -> messages.get("project.paused");
                    case "archived" -> messages.get("project.archived");
                    default -> project.status();
                };
        String visit =
                news.visit()
                        .get()
                        .filter(known -> !known.first())
                        .map(known -> messages.get("dashboard.visit", words.moment(known.since())))
                        .orElse("");
        return Stream.of(type, status, String.join(", ", project.genre()), visit)
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining("  ·  "));
    }

    private void showNews() {
        newsCard.show(news.visit().get(), news.news().get());
        showProject();
        arrange();
    }

    private void showScript() {
        figures.show();
        if (!script.scenes().equals(scenes())) {
            script.show(scenes());
            glance.changed();
        }
        appearances.show(scenes(), cast());
        presence.changed();
        dialogue.show(cast());
        arrange();
    }

    /// Cards for a project with something in it; an invitation for an empty one; shapes of what
    /// comes while nothing is known, or what went wrong.
    private void showContent() {
        Node head = page.getChildren().getFirst();
        boolean any = !scenes().isEmpty() || !cast().isEmpty();
        Optional<Problem> problem =
                store.scenes().get() instanceof Loadable.Failed<?> failed
                        ? Optional.of(failed.problem())
                        : Optional.empty();
        List<Node> parts;
        if (waiting()) {
            // One thing after the other would push aside what is there already.
            parts = List.of(Shapes.dashboard());
        } else if (any) {
            parts = filled();
        } else if (problem.isPresent()) {
            // Nobody knows what happened or what is missing.
            parts = List.of(failed(problem.get()));
        } else {
            parts = List.of(figures, first.node(), body());
        }
        List<Node> all = Stream.concat(Stream.of(head), parts.stream()).toList();
        boolean same =
                all.size() == page.getChildren().size()
                        && all.stream().allMatch(page.getChildren()::contains);
        if (!same) {
            if (!page.getChildren().contains(columns) && !page.getChildren().contains(stacked)) {
                settleRows();
            }
            page.getChildren().setAll(all);
        }
    }

    private boolean waiting() {
        return Stream.of(store.scenes(), store.characters(), store.locations())
                        .anyMatch(list -> list.get() instanceof Loadable.Loading)
                || (store.project().get().isPresent() && news.visit().get().isEmpty());
    }

    private List<Node> filled() {
        return cast().stream().anyMatch(one -> !one.scenes().isEmpty())
                ? List.of(figures, glance, body(), presence)
                : List.of(figures, glance, body());
    }

    private Node body() {
        if (columns.getChildren().isEmpty()) {
            if (stacked.getChildren().isEmpty()) {
                stacked.getChildren().setAll(right, left);
            }
            return stacked;
        }
        stacked.getChildren().clear();
        if (!columns.getChildren().contains(left)) {
            columns.getChildren().setAll(left, right);
        }
        return columns;
    }

    private Node failed(Problem problem) {
        Button again = new Button(messages.get("action.tryAgain"), Icons.of(Feather.REFRESH_CW));
        again.setOnAction(e -> refresh.run());
        VBox note = Notes.failed(messages.get("dashboard.failed"), words.problem(problem), again);
        note.getStyleClass().add("card");
        return note;
    }
}
