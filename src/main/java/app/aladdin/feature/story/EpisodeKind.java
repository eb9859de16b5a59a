package app.aladdin.feature.story;

import app.aladdin.client.entities.ProjectStore;
import app.aladdin.contract.EntityKind;
import app.aladdin.contract.EntityRef;
import app.aladdin.contract.Episode;
import app.aladdin.contract.Json;
import app.aladdin.contract.Scene;
import app.aladdin.i18n.Messages;
import app.aladdin.state.Loadable;
import app.aladdin.ui.form.FormWords;
import app.aladdin.ui.nav.Destination;
import app.aladdin.ui.nav.Navigator;
import app.aladdin.ui.view.Words;

import com.fasterxml.jackson.databind.node.ObjectNode;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Episodes of a series.
final class EpisodeKind implements StoryKind<Episode> {
    private static final Comparator<Episode> RUNNING =
            Comparator.comparingInt(Episode::seasonNumber).thenComparingInt(Episode::episodeNumber);

    private final ProjectStore store;
    private final Messages messages;
    private final FormWords values;
    private final Details details;

    EpisodeKind(
            ProjectStore store, Navigator navigator, StoryPictures pictures, Messages messages) {
        this.store = store;
        this.messages = messages;
        this.values = new FormWords(messages);
        this.details = new Details(navigator, pictures);
    }

    @Override
    public ReadOnlyObjectProperty<Loadable<List<Episode>>> list() {
        return store.episodes();
    }

    @Override
    public EntityKind kind() {
        return EntityKind.EPISODE;
    }

    @Override
    public String name(Episode thing) {
        return thing.name();
    }

    @Override
    public ObjectNode json(Episode thing) {
        return thing.write();
    }

    /// The one after the last of the last season.
    @Override
    public ObjectNode beginning() {
        Optional<Episode> last = list().get().known().orElse(List.of()).stream().max(RUNNING);
        return Json.object()
                .put("episodeNumber", last.map(Episode::episodeNumber).orElse(0) + 1)
                .put("seasonNumber", Math.max(1, last.map(Episode::seasonNumber).orElse(1)))
                .put("status", "outlined");
    }

    @Override
    public List<Order<Episode>> orders() {
        return List.of(
                new Order<>("order.number", RUNNING),
                new Order<>("order.name", Comparator.comparing(Episode::name, Words.NAMES)),
                new Order<>(
                        "order.scenes", Comparator.<Episode>comparingInt(this::scenes).reversed()),
                new Order<>("order.changed", Comparator.comparing(Episode::updatedAt).reversed()));
    }

    @Override
    public List<Facet<Episode>> facets() {
        return List.of(
                Facet.of("status", Episode::status),
                Facet.of(
                        "seasonNumber",
                        it -> it.seasonNumber() == 0 ? "" : Integer.toString(it.seasonNumber())));
    }

    @Override
    public String titleKey() {
        return "nav.episodes";
    }

    @Override
    public String emptyKey() {
        return "episodes.empty";
    }

    @Override
    public String filterKey() {
        return "episodes.filter";
    }

    @Override
    public String rowsClass() {
        return "rows-56";
    }

    @Override
    public String id(Episode episode) {
        return episode.id();
    }

    @Override
    public Destination destination(Episode episode) {
        return new Destination.Episodes(Optional.of(episode.id()));
    }

    @Override
    public String words(Episode episode) {
        return (number(episode) + " " + episode.name() + " " + episode.description())
                .toLowerCase(Locale.ROOT);
    }

    private String number(Episode episode) {
        return episode.seasonNumber() == 0
                ? messages.get("episode.number", episode.episodeNumber())
                : messages.get("episode.inSeason", episode.seasonNumber(), episode.episodeNumber());
    }

    private List<Scene> scenesOf(Episode episode) {
        return store.scenes().get().known().orElse(List.of()).stream()
                .filter(scene -> scene.episode().id().equals(episode.id()))
                .toList();
    }

    /// What the server lists, or what scenes say themselves.
    private int scenes(Episode episode) {
        return episode.scenes().isEmpty() ? scenesOf(episode).size() : episode.scenes().size();
    }

    @Override
    public Node row(Episode episode) {
        Label name = new Label(episode.name());
        name.getStyleClass().add("medium");
        Label number = new Label(number(episode));
        number.getStyleClass().addAll("small", "muted");
        VBox text = new VBox(2, name, number);
        text.setAlignment(Pos.CENTER_LEFT);
        text.setMinWidth(0);
        HBox.setHgrow(text, Priority.ALWAYS);
        HBox row = new HBox(12, text);
        if (!episode.status().isEmpty()) {
            row.getChildren().add(Details.tag(values.value(episode.status())));
        }
        Label scenes = new Label(messages.get("dashboard.scenes", scenes(episode)));
        scenes.getStyleClass().addAll("small", "muted");
        row.getChildren().add(scenes);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("story-row");
        return row;
    }

    @Override
    public Node detail(Episode episode) {
        List<Scene> scenes = scenesOf(episode);
        int eighths = scenes.stream().mapToInt(Scene::eighths).sum();
        VBox page =
                details.page(
                        number(episode),
                        episode.name(),
                        Details.facts(
                                Details.fact(
                                        messages.get("character.scenes"),
                                        Integer.toString(scenes(episode))),
                                Details.fact(
                                        messages.get("scene.length"),
                                        Words.length(eighths, messages)),
                                Details.fact(
                                        values.field("status"),
                                        episode.status().isEmpty()
                                                ? "–"
                                                : values.value(episode.status()))),
                        Details.paragraph(episode.description()),
                        details.pictures(kind(), episode.id()));
        List<EntityRef> refs =
                episode.scenes().isEmpty()
                        ? scenes.stream()
                                .map(it -> new EntityRef("scene", it.id(), it.sceneNumber()))
                                .toList()
                        : episode.scenes();
        if (!refs.isEmpty()) {
            page.getChildren()
                    .add(Details.section(messages.get("nav.scenes"), details.links(refs)));
        }
        return page;
    }
}
