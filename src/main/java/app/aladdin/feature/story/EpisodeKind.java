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
import app.aladdin.ui.icon.Icons;
import app.aladdin.ui.nav.Destination;
import app.aladdin.ui.nav.Navigator;
import app.aladdin.ui.view.Words;

import com.fasterxml.jackson.databind.node.ObjectNode;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;

import org.kordamp.ikonli.feather.Feather;

import java.text.CollationKey;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/// Episodes of a series.
final class EpisodeKind implements StoryKind<Episode> {
    private static final Comparator<Episode> RUNNING =
            Comparator.comparingInt(Episode::seasonNumber).thenComparingInt(Episode::episodeNumber);

    private final ProjectStore store;
    private final Messages messages;
    private final FormWords values;
    private final Details details;
    private final Figures figures;
    private final Function<String, CollationKey> names = Words.nameKeys();

    EpisodeKind(
            ProjectStore store,
            Figures figures,
            Navigator navigator,
            StoryPictures pictures,
            Messages messages) {
        this.store = store;
        this.figures = figures;
        this.messages = messages;
        this.values = new FormWords(messages);
        this.details = new Details(navigator, pictures, messages);
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
                Order.up("order.number", Function.identity(), RUNNING),
                Order.up("order.name", names.compose(Episode::name), Comparator.naturalOrder()),
                Order.down("order.scenes", figures::count, Comparator.naturalOrder()),
                Order.down("order.changed", Episode::updatedAt, Comparator.naturalOrder()));
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
    public Destination place() {
        return new Destination.Episodes(Optional.empty());
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
        return number(episode, messages);
    }

    /// Which one it is.
    static String number(Episode episode, Messages messages) {
        return episode.seasonNumber() == 0
                ? messages.get("episode.number", episode.episodeNumber())
                : messages.get("episode.inSeason", episode.seasonNumber(), episode.episodeNumber());
    }

    @Override
    public ObservableValue<Number> figures() {
        return figures.version();
    }

    @Override
    public List<Column<Episode>> columns() {
        return List.of(
                Column.text("column.number", "order.number", 132, 1, this::number),
                Column.names(
                        "field.name",
                        () ->
                                new NameCell<>(
                                        Icons.of(Feather.TV), (icon, it) -> {}, Episode::name)),
                Column.figure(
                        "character.scenes",
                        "order.scenes",
                        84,
                        2,
                        it -> Integer.toString(figures.count(it))),
                Column.figure(
                        "column.pages",
                        "",
                        84,
                        3,
                        it -> Words.pages(Figures.eighths(figures.of(it)))),
                Column.text(
                        "field.status",
                        "",
                        116,
                        4,
                        it -> it.status().isEmpty() ? "–" : values.value(it.status())));
    }

    @Override
    public RowLine<Episode> line() {
        return new EpisodeLine(figures, messages);
    }

    @Override
    public DetailPage detail(Episode episode) {
        List<Scene> scenes = figures.of(episode);
        List<EntityRef> cast =
                scenes.stream().flatMap(scene -> scene.characters().stream()).distinct().toList();
        List<DetailTab> tabs = new ArrayList<>();
        tabs.add(DetailTab.overview(() -> overview(episode, scenes)));
        if (!scenes.isEmpty()) {
            tabs.add(new DetailTab("tab.scenes", () -> details.scenes(scenes)));
        }
        if (!cast.isEmpty()) {
            tabs.add(new DetailTab("tab.cast", () -> details.links(cast)));
        }
        return new DetailPage(number(episode), episode.name(), List.of(), tabs);
    }

    private Node overview(Episode episode, List<Scene> scenes) {
        return new Sections()
                .add(
                        Details.facts(
                                Details.fact(
                                        messages.get("character.scenes"),
                                        Integer.toString(figures.count(episode))),
                                Details.fact(
                                        messages.get("scene.length"),
                                        Words.length(Figures.eighths(scenes), messages)),
                                Details.fact(
                                        values.field("status"),
                                        episode.status().isEmpty()
                                                ? "–"
                                                : values.value(episode.status()))))
                .text(episode.description())
                .add(details.pictures(kind(), episode.id()))
                .node();
    }
}
