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
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Locations.
final class LocationKind implements StoryKind<Location> {
    private final ProjectStore store;
    private final Messages messages;
    private final Details details;

    LocationKind(
            ProjectStore store, Navigator navigator, StoryPictures pictures, Messages messages) {
        this.store = store;
        this.messages = messages;
        this.details = new Details(navigator, pictures);
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
                new Order<>("order.name", Comparator.comparing(Location::name, Words.NAMES)),
                new Order<>(
                        "order.scenes",
                        Comparator.<Location>comparingInt(it -> it.scenes().size()).reversed()),
                new Order<>("order.changed", Comparator.comparing(Location::updatedAt).reversed()));
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
    public Destination destination(Location location) {
        return new Destination.Locations(Optional.of(location.id()));
    }

    @Override
    public String words(Location location) {
        return (location.name() + " " + location.description()).toLowerCase(Locale.ROOT);
    }

    private int eighths(Location location) {
        return store.scenes().get().known().orElse(List.of()).stream()
                .filter(scene -> scene.location().id().equals(location.id()))
                .mapToInt(Scene::eighths)
                .sum();
    }

    @Override
    public Node row(Location location) {
        Label name = new Label(location.name());
        name.getStyleClass().add("medium");
        Label scenes = new Label(messages.get("dashboard.scenes", location.scenes().size()));
        scenes.getStyleClass().addAll("small", "muted");
        VBox text = new VBox(2, name, scenes);
        text.setAlignment(Pos.CENTER_LEFT);
        text.setMinWidth(0);
        HBox.setHgrow(text, Priority.ALWAYS);
        HBox row = new HBox(12, Icons.of(Feather.MAP_PIN), text);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("story-row");
        return row;
    }

    @Override
    public Node detail(Location location) {
        VBox page =
                details.page(
                        messages.get("location.over"),
                        location.name(),
                        Details.facts(
                                Details.fact(
                                        messages.get("character.scenes"),
                                        Integer.toString(location.scenes().size())),
                                Details.fact(
                                        messages.get("scene.length"),
                                        Words.length(eighths(location), messages))),
                        Details.paragraph(location.description()),
                        details.pictures(kind(), location.id()));
        if (!location.scenes().isEmpty()) {
            page.getChildren()
                    .add(
                            Details.section(
                                    messages.get("location.scenes"),
                                    details.links(location.scenes())));
        }
        return page;
    }
}
