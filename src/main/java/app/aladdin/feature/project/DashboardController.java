package app.aladdin.feature.project;

import app.aladdin.client.entities.ProjectStore;
import app.aladdin.contract.CharacterProfile;
import app.aladdin.contract.EntityRef;
import app.aladdin.contract.Location;
import app.aladdin.contract.Project;
import app.aladdin.contract.Scene;
import app.aladdin.i18n.Messages;
import app.aladdin.state.Loadable;
import app.aladdin.ui.icon.Icons;
import app.aladdin.ui.nav.Destination;
import app.aladdin.ui.nav.Navigator;
import app.aladdin.ui.view.Avatar;
import app.aladdin.ui.view.Press;
import app.aladdin.ui.view.SceneLight;
import app.aladdin.ui.view.Words;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// The dashboard: the project's figures, its script at a glance, who speaks and where it plays.
final class DashboardController {
    private static final int ROWS = 7;

    /// Below these widths the bars are left out, and the columns stand one below the other.
    private static final double ROOM_FOR_BARS = 300;

    private static final double ROOM_FOR_COLUMNS = 640;
    private static final double GAP = 16;

    private final ProjectStore store;
    private final Navigator navigator;
    private final Messages messages;
    private final Words words;

    @FXML private Label name;
    @FXML private Label facts;
    @FXML private Label logline;
    @FXML private Label sceneCount;
    @FXML private Label sceneNote;
    @FXML private Label characterCount;
    @FXML private Label characterNote;
    @FXML private Label locationCount;
    @FXML private Label locationNote;
    @FXML private Label pageCount;
    @FXML private Label pageNote;
    @FXML private VBox glance;
    @FXML private VBox speakers;
    @FXML private VBox places;
    @FXML private FlowPane columns;
    @FXML private Region left;
    @FXML private Region right;

    DashboardController(ProjectStore store, Navigator navigator, Messages messages, Words words) {
        this.store = store;
        this.navigator = navigator;
        this.messages = messages;
        this.words = words;
    }

    @FXML
    void initialize() {
        columns.widthProperty().subscribe(width -> arrange(width.doubleValue()));
        store.project().subscribe(this::showProject);
        store.scenes().subscribe(scenes -> showScenes());
        store.characters().subscribe(characters -> showCharacters());
        store.locations().subscribe(locations -> showLocations());
    }

    private void arrange(double width) {
        double each = width < ROOM_FOR_COLUMNS ? width : Math.floor((width - GAP) / 2);
        left.setPrefWidth(each);
        right.setPrefWidth(each);
    }

    private void showProject(Optional<Project> open) {
        name.setText(open.map(Project::name).orElseGet(() -> messages.get("project.none")));
        facts.setText(open.map(this::factsOf).orElse(""));
        logline.setText(open.map(Project::logline).orElse(""));
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
        return java.util.stream.Stream.of(type, status, String.join(", ", project.genre()))
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining("  ·  "));
    }

    private static <T> List<T> known(Loadable<List<T>> list) {
        return list.known().orElse(List.of());
    }

    private void showScenes() {
        List<Scene> scenes = known(store.scenes().get());
        int eighths = scenes.stream().mapToInt(Scene::eighths).sum();
        long night = scenes.stream().filter(SceneLight::isNight).count();
        sceneCount.setText(scenes.isEmpty() ? "–" : Integer.toString(scenes.size()));
        sceneNote.setText(messages.get("dashboard.night", night));
        pageCount.setText(Words.pages(eighths));
        pageNote.setText(eighths == 0 ? "" : words.runningTime(eighths));
        glance.getChildren().setAll(new ScriptChart(scenes, messages, navigator));
        showLocations();
    }

    private void showCharacters() {
        List<CharacterProfile> all = known(store.characters().get());
        long speaking = all.stream().filter(each -> each.speeches() > 0).count();
        int total = all.stream().mapToInt(CharacterProfile::words).sum();
        characterCount.setText(all.isEmpty() ? "–" : Integer.toString(all.size()));
        characterNote.setText(messages.get("dashboard.speaking", speaking));
        speakers.getChildren()
                .setAll(
                        all.stream()
                                .filter(each -> each.words() > 0)
                                .sorted(Comparator.comparingInt(CharacterProfile::words).reversed())
                                .limit(ROWS)
                                .map(each -> speaker(each, total))
                                .toList());
    }

    private Node speaker(CharacterProfile character, int total) {
        double share = (double) character.words() / Math.max(1, total);
        Label avatar = Avatar.of(character.name());
        ProgressBar bar = new ProgressBar(share);
        bar.getStyleClass().add("muted");
        bar.setPrefWidth(56);
        bar.setMinWidth(56);
        bar.visibleProperty().bind(speakers.widthProperty().greaterThan(ROOM_FOR_BARS));
        bar.managedProperty().bind(bar.visibleProperty());
        Label percent = new Label(String.format(Locale.ROOT, "%d %%", Math.round(share * 100)));
        percent.getStyleClass().add("medium");
        percent.setMinWidth(40);
        percent.setAlignment(javafx.geometry.Pos.CENTER_RIGHT);
        return row(
                new Destination.Characters(Optional.of(character.id())),
                avatar,
                twoLines(
                        character.name(),
                        messages.get(
                                "dashboard.speeches",
                                character.speeches(),
                                character.scenes().size())),
                bar,
                percent);
    }

    private void showLocations() {
        List<Location> all = known(store.locations().get());
        List<Scene> scenes = known(store.scenes().get());
        Map<String, Integer> eighths = new HashMap<>();
        scenes.forEach(
                scene -> eighths.merge(scene.location().id(), scene.eighths(), Integer::sum));
        long outside =
                scenes.stream()
                        .filter(scene -> !scene.setting().equals("INT"))
                        .map(Scene::location)
                        .map(EntityRef::id)
                        .distinct()
                        .count();
        locationCount.setText(all.isEmpty() ? "–" : Integer.toString(all.size()));
        locationNote.setText(messages.get("dashboard.exteriors", outside));
        places.getChildren()
                .setAll(
                        all.stream()
                                .sorted(
                                        Comparator.comparingInt((Location each) ->
                                                        eighths.getOrDefault(each.id(), 0))
                                                .reversed())
                                .limit(ROWS)
                                .map(each -> place(each, eighths.getOrDefault(each.id(), 0)))
                                .toList());
    }

    private Node place(Location location, int eighths) {
        Label pages = new Label(Words.pages(eighths));
        pages.setMinWidth(Region.USE_PREF_SIZE);
        pages.getStyleClass().add("medium");
        return row(
                new Destination.Locations(Optional.of(location.id())),
                Icons.of(Feather.MAP_PIN),
                twoLines(
                        location.name(),
                        messages.get("dashboard.scenes", location.scenes().size())),
                pages);
    }

    private Node row(Destination destination, Node lead, VBox text, Node... tail) {
        HBox row = new HBox(lead, text);
        row.getChildren().addAll(tail);
        row.getStyleClass().addAll("row", "clickable");
        Press.makeButton(row, () -> navigator.go(destination));
        return row;
    }

    private static VBox twoLines(String first, String second) {
        Label name = new Label(first);
        name.getStyleClass().add("medium");
        Label note = new Label(second);
        note.getStyleClass().addAll("small", "muted");
        VBox lines = new VBox(name, note);
        lines.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        HBox.setHgrow(lines, Priority.ALWAYS);
        lines.setMinWidth(0);
        return lines;
    }
}
