package app.aladdin.feature.story;

import app.aladdin.client.entities.ProjectStore;
import app.aladdin.contract.EntityKind;
import app.aladdin.contract.EntityRef;
import app.aladdin.contract.Json;
import app.aladdin.contract.Scene;
import app.aladdin.i18n.Messages;
import app.aladdin.state.Loadable;
import app.aladdin.ui.icon.Icons;
import app.aladdin.ui.nav.Destination;
import app.aladdin.ui.nav.Navigator;
import app.aladdin.ui.view.Avatar;
import app.aladdin.ui.view.SceneLight;
import app.aladdin.ui.view.Words;

import com.fasterxml.jackson.databind.node.ObjectNode;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Scenes.
final class SceneKind implements StoryKind<Scene> {
    private static final int MOST_AVATARS = 3;

    /// In a narrower row the slugline needs all the room.
    private static final double ROOM_FOR_PEOPLE = 340;

    private final ProjectStore store;
    private final Messages messages;
    private final Words words;
    private final Details details;

    SceneKind(
            ProjectStore store,
            Navigator navigator,
            StoryPictures pictures,
            Messages messages,
            Words words) {
        this.store = store;
        this.messages = messages;
        this.words = words;
        this.details = new Details(navigator, pictures);
    }

    @Override
    public ReadOnlyObjectProperty<Loadable<List<Scene>>> list() {
        return store.scenes();
    }

    @Override
    public EntityKind kind() {
        return EntityKind.SCENE;
    }

    @Override
    public String name(Scene thing) {
        return thing.name();
    }

    @Override
    public ObjectNode json(Scene thing) {
        return thing.write();
    }

    /// The next number behind the last scene's.
    @Override
    public ObjectNode beginning() {
        int last =
                list().get().known().orElse(List.of()).stream()
                        .mapToInt(scene -> SceneNumbers.number(scene.sceneNumber()))
                        .max()
                        .orElse(0);
        return Json.object().put("sceneNumber", Integer.toString(last + 1)).put("status", "draft");
    }

    @Override
    public List<Order<Scene>> orders() {
        return List.of(
                new Order<>(
                        "order.number",
                        Comparator.comparing(Scene::sceneNumber, SceneNumbers.ORDER)),
                new Order<>("order.name", Comparator.comparing(Scene::name, Words.NAMES)),
                new Order<>("order.length", Comparator.comparingInt(Scene::eighths).reversed()),
                new Order<>("order.changed", Comparator.comparing(Scene::updatedAt).reversed()));
    }

    @Override
    public List<Facet<Scene>> facets() {
        return List.of(
                Facet.of("status", Scene::status),
                Facet.of("setting", Scene::setting),
                Facet.of("timeOfDay", Scene::timeOfDay),
                Facet.of("episode", scene -> scene.episode().name()),
                Facet.of("location", scene -> scene.location().name()));
    }

    @Override
    public String titleKey() {
        return "nav.scenes";
    }

    @Override
    public String emptyKey() {
        return "scenes.empty";
    }

    @Override
    public String filterKey() {
        return "scenes.filter";
    }

    @Override
    public String rowsClass() {
        return "rows-56";
    }

    @Override
    public String id(Scene scene) {
        return scene.id();
    }

    @Override
    public Destination destination(Scene scene) {
        return new Destination.Scenes(Optional.of(scene.id()));
    }

    @Override
    public String words(Scene scene) {
        StringBuilder words = new StringBuilder(scene.sceneNumber());
        words.append(' ').append(scene.name()).append(' ').append(scene.description());
        scene.characters().forEach(each -> words.append(' ').append(each.name()));
        return words.toString().toLowerCase(Locale.ROOT);
    }

    /// The slugline without its time of day, which stands below it.
    private static String place(Scene scene) {
        String time = scene.timeOfDay();
        String slug = scene.name();
        if (!time.isEmpty()
                && slug.toUpperCase(Locale.ROOT).endsWith(time.toUpperCase(Locale.ROOT))) {
            String before = slug.substring(0, slug.length() - time.length()).stripTrailing();
            return before.replaceFirst("\\s*[-–—]$", "");
        }
        return slug;
    }

    private static Node lightIcon(Scene scene) {
        String time = scene.timeOfDay().toUpperCase(Locale.ROOT);
        Feather glyph =
                SceneLight.isNight(scene)
                        ? Feather.MOON
                        : time.contains("DAWN")
                                ? Feather.SUNRISE
                                : time.contains("DUSK") ? Feather.SUNSET : Feather.SUN;
        return Icons.of(glyph, 12);
    }

    private static String timeWord(Scene scene) {
        String time = scene.timeOfDay();
        return time.isEmpty()
                ? "–"
                : time.substring(0, 1).toUpperCase(Locale.ROOT)
                        + time.substring(1).toLowerCase(Locale.ROOT);
    }

    @Override
    public Node row(Scene scene) {
        Region edge = new Region();
        edge.getStyleClass().addAll("strip-edge", SceneLight.of(scene).styleClass());
        Label number = new Label(scene.sceneNumber());
        number.getStyleClass().addAll("muted", "scene-number");
        Label place = new Label(place(scene));
        place.getStyleClass().add("medium");
        Label time = new Label(timeWord(scene), lightIcon(scene));
        time.setGraphicTextGap(4);
        time.getStyleClass().addAll("small", "muted");
        VBox text = new VBox(2, place, time);
        text.setAlignment(Pos.CENTER_LEFT);
        text.setMinWidth(0);
        HBox.setHgrow(text, Priority.ALWAYS);
        HBox people = new HBox(2);
        people.setAlignment(Pos.CENTER);
        people.setMinWidth(Region.USE_PREF_SIZE);
        scene.characters().stream()
                .limit(MOST_AVATARS)
                .map(EntityRef::name)
                .map(Avatar::of)
                .forEach(people.getChildren()::add);
        if (scene.characters().size() > MOST_AVATARS) {
            Label more = new Label("+" + (scene.characters().size() - MOST_AVATARS));
            more.getStyleClass().addAll("micro", "faint");
            people.getChildren().add(more);
        }
        Label length = new Label(Words.pages(scene.eighths()));
        length.getStyleClass().addAll("medium", "scene-length");
        HBox row = new HBox(12, edge, number, text, people, length);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("scene-row");
        people.visibleProperty().bind(row.widthProperty().greaterThan(ROOM_FOR_PEOPLE));
        people.managedProperty().bind(people.visibleProperty());
        return row;
    }

    @Override
    public Node detail(Scene scene) {
        HBox tags = new HBox(6, Details.tag(status(scene.status())));
        Label time = Details.tag(timeWord(scene));
        time.setGraphic(lightIcon(scene));
        tags.getChildren().add(time);
        if (!scene.act().isEmpty()) {
            tags.getChildren().add(Details.tag(scene.act()));
        }
        VBox page =
                details.page(
                        messages.get("scene.number", scene.sceneNumber()),
                        place(scene),
                        tags,
                        Details.facts(
                                Details.fact(
                                        messages.get("scene.length"),
                                        Words.length(scene.eighths(), messages)),
                                Details.fact(
                                        messages.get("scene.runningTime"),
                                        scene.eighths() == 0
                                                ? "–"
                                                : words.runningTime(scene.eighths())),
                                Details.fact(
                                        messages.get("scene.location"),
                                        details.link(scene.location()))),
                        Details.paragraph(scene.description()),
                        details.pictures(kind(), scene.id()));
        if (!scene.characters().isEmpty()) {
            VBox cast = new VBox(0);
            scene.characters().forEach(each -> cast.getChildren().add(castRow(each)));
            page.getChildren().add(Details.section(messages.get("scene.cast"), cast));
        }
        if (!scene.text().isEmpty()) {
            Label text = Details.wrapped(scene.text());
            text.getStyleClass().addAll("script", "script-page");
            text.setMaxWidth(Double.MAX_VALUE);
            page.getChildren().add(Details.section(messages.get("scene.script"), text));
        }
        return page;
    }

    /// The word for a status; another server's own word is shown as it is.
    private String status(String status) {
        return switch (status) {
            case "draft" -> messages.get("status.draft");
            case "in-progress" -> messages.get("status.inProgress");
            case "review" -> messages.get("status.review");
            case "approved" -> messages.get("status.approved");
            default -> status.isEmpty() ? messages.get("status.draft") : status;
        };
    }

    private Node castRow(EntityRef character) {
        HBox row = new HBox(12, Avatar.of(character.name()), details.link(character));
        row.getStyleClass().add("cast-row");
        return row;
    }
}
