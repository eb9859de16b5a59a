package app.aladdin.feature.story;

import app.aladdin.client.entities.ProjectStore;
import app.aladdin.contract.EntityKind;
import app.aladdin.contract.Json;
import app.aladdin.contract.Location;
import app.aladdin.contract.Scene;
import app.aladdin.i18n.Messages;
import app.aladdin.state.Loadable;
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

/// Locations.
final class LocationKind implements StoryKind<Location> {
    private final ProjectStore store;
    private final Messages messages;
    private final Details details;
    private final Figures figures;
    private final Function<String, CollationKey> names = Words.nameKeys();

    LocationKind(
            ProjectStore store,
            Figures figures,
            Navigator navigator,
            StoryPictures pictures,
            Messages messages) {
        this.store = store;
        this.figures = figures;
        this.messages = messages;
        this.details = new Details(navigator, pictures, messages);
    }

    @Override
    public ReadOnlyObjectProperty<Loadable<List<Location>>> list() {
        return store.locations();
    }

    @Override
    public EntityKind kind() {
        return EntityKind.LOCATION;
    }

    @Override
    public String name(Location thing) {
        return thing.name();
    }

    @Override
    public ObjectNode json(Location thing) {
        return thing.write();
    }

    @Override
    public ObjectNode beginning() {
        return Json.object();
    }

    @Override
    public List<Order<Location>> orders() {
        return List.of(
                Order.up("order.name", names.compose(Location::name), Comparator.naturalOrder()),
                Order.down("order.scenes", figures::count, Comparator.naturalOrder()),
                Order.down(
                        "order.length",
                        it -> Figures.eighths(figures.of(it)),
                        Comparator.naturalOrder()),
                Order.down("order.changed", Location::updatedAt, Comparator.naturalOrder()));
    }

    @Override
    public List<Facet<Location>> facets() {
        return List.of();
    }

    @Override
    public String titleKey() {
        return "nav.locations";
    }

    @Override
    public String emptyKey() {
        return "locations.empty";
    }

    @Override
    public String filterKey() {
        return "locations.filter";
    }

    @Override
    public String rowsClass() {
        return "rows-56";
    }

    @Override
    public String id(Location location) {
        return location.id();
    }

    @Override
    public Destination place() {
        return new Destination.Locations(Optional.empty());
    }

    @Override
    public Destination destination(Location location) {
        return new Destination.Locations(Optional.of(location.id()));
    }

    @Override
    public String words(Location location) {
        return (location.name() + " " + location.description()).toLowerCase(Locale.ROOT);
    }

    @Override
    public ObservableValue<Number> figures() {
        return figures.version();
    }

    @Override
    public List<Column<Location>> columns() {
        return List.of(
                Column.names(
                        "field.name",
                        () ->
                                new NameCell<>(
                                        Icons.of(Feather.MAP_PIN),
                                        (icon, it) -> {},
                                        Location::name)),
                Column.figure(
                        "character.scenes",
                        "order.scenes",
                        84,
                        1,
                        it -> Integer.toString(figures.count(it))),
                Column.figure(
                        "column.pages",
                        "order.length",
                        84,
                        2,
                        it -> Words.pages(Figures.eighths(figures.of(it)))));
    }

    @Override
    public RowLine<Location> line() {
        return new LocationLine(figures, messages);
    }

    @Override
    public DetailPage detail(Location location) {
        List<Scene> scenes = figures.of(location);
        List<DetailTab> tabs = new ArrayList<>();
        tabs.add(DetailTab.overview(() -> overview(location, scenes)));
        if (!scenes.isEmpty()) {
            tabs.add(new DetailTab("tab.scenes", () -> details.scenes(scenes)));
        }
        return new DetailPage(messages.get("location.over"), location.name(), List.of(), tabs);
    }

    private Node overview(Location location, List<Scene> scenes) {
        return new Sections()
                .add(
                        Details.facts(
                                Details.fact(
                                        messages.get("character.scenes"),
                                        Integer.toString(figures.count(location))),
                                Details.fact(
                                        messages.get("scene.length"),
                                        Words.length(Figures.eighths(scenes), messages))))
                .text(location.description())
                .add(details.pictures(kind(), location.id()))
                .node();
    }
}
