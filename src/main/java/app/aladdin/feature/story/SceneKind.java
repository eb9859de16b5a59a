package app.aladdin.feature.story;

import app.aladdin.client.entities.ProjectStore;
import app.aladdin.contract.EntityKind;
import app.aladdin.contract.EntityRef;
import app.aladdin.contract.Json;
import app.aladdin.contract.Scene;
import app.aladdin.i18n.Messages;
import app.aladdin.state.Loadable;
import app.aladdin.ui.nav.Destination;
import app.aladdin.ui.nav.Navigator;
import app.aladdin.ui.view.Avatar;
import app.aladdin.ui.view.Words;

import com.fasterxml.jackson.databind.node.ObjectNode;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import java.text.CollationKey;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/// Scenes.
final class SceneKind implements StoryKind<Scene> {
    private final ProjectStore store;
    private final Messages messages;
    private final Words words;
    private final Details details;
    private final Function<String, CollationKey> names = Words.nameKeys();

    SceneKind(
            ProjectStore store,
            Navigator navigator,
            StoryPictures pictures,
            Messages messages,
            Words words) {
        this.store = store;
        this.messages = messages;
        this.words = words;
        this.details = new Details(navigator, pictures, messages);
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
                Order.up("order.number", Scene::sceneNumber, SceneNumbers.ORDER),
                Order.up("order.name", names.compose(Scene::name), Comparator.naturalOrder()),
                Order.down("order.length", Scene::eighths, Comparator.naturalOrder()),
                Order.down("order.cast", it -> it.characters().size(), Comparator.naturalOrder()),
                Order.up(
                        "order.status",
                        it -> Details.rank(kind().states(), it.status()),
                        Comparator.naturalOrder()),
                Order.down("order.changed", Scene::updatedAt, Comparator.naturalOrder()));
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
    public Destination place() {
        return new Destination.Scenes(Optional.empty());
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

    @Override
    public List<EntityRef> parts() {
        return store.episodes().get().known().orElse(List.of()).stream()
                .map(it -> new EntityRef(EntityKind.EPISODE.wire(), it.id(), it.name()))
                .toList();
    }

    @Override
    public List<Column<Scene>> columns() {
        return List.of(
                new Column<>("column.number", "order.number", false, 96, 0, NumberCell::new),
                Column.names("column.slugline", SlugCell::new),
                new Column<>("column.time", "", false, 112, 3, TimeCell::new),
                new Column<>("column.cast", "order.cast", false, 136, 4, PeopleCell::new),
                Column.figure(
                        "column.pages",
                        "order.length",
                        76,
                        1,
                        scene -> Words.pages(scene.eighths())),
                Column.text(
                        "field.status", "order.status", 116, 2, scene -> status(scene.status())));
    }

    @Override
    public RowLine<Scene> line() {
        return new SceneLine();
    }

    @Override
    public DetailPage detail(Scene scene) {
        TimeLabel time = new TimeLabel("tag");
        time.show(scene);
        List<Node> tags = new ArrayList<>(List.of(Details.tag(status(scene.status())), time));
        if (!scene.act().isEmpty()) {
            tags.add(Details.tag(scene.act()));
        }
        if (!scene.episode().name().isEmpty()) {
            tags.add(Details.tag(scene.episode().name()));
        }
        List<DetailTab> tabs = new ArrayList<>();
        tabs.add(DetailTab.overview(() -> overview(scene)));
        if (!scene.text().isBlank()) {
            tabs.add(new DetailTab("tab.script", () -> script(scene)));
        }
        return new DetailPage(
                messages.get("scene.number", scene.sceneNumber()),
                SceneWords.place(scene),
                tags,
                tabs);
    }

    private Node facts(Scene scene) {
        FlowPane facts =
                Details.facts(
                        Details.fact(
                                messages.get("scene.length"),
                                Words.length(scene.eighths(), messages)),
                        Details.fact(
                                messages.get("scene.runningTime"),
                                scene.eighths() == 0 ? "–" : words.runningTime(scene.eighths())));
        if (!scene.location().name().isEmpty()) {
            facts.getChildren()
                    .add(
                            Details.fact(
                                    messages.get("scene.location"),
                                    details.link(scene.location())));
        }
        return facts;
    }

    private Node overview(Scene scene) {
        Sections sections =
                new Sections()
                        .add(facts(scene))
                        .text(scene.description())
                        .add(details.pictures(kind(), scene.id()));
        if (!scene.characters().isEmpty()) {
            VBox cast = new VBox(0);
            scene.characters().forEach(each -> cast.getChildren().add(castRow(each)));
            sections.add(Details.section(messages.get("scene.cast"), cast));
        }
        if (!scene.relationships().isEmpty()) {
            sections.add(
                    Details.section(
                            messages.get("character.relationships"),
                            details.relations(scene.relationships())));
        }
        return sections.node();
    }

    private static Node script(Scene scene) {
        Label text = Details.wrapped(scene.text());
        text.getStyleClass().addAll("script", "script-page");
        text.setMaxWidth(Double.MAX_VALUE);
        return text;
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
