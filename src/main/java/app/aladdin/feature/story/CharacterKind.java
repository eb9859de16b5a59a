package app.aladdin.feature.story;

import app.aladdin.client.entities.ProjectStore;
import app.aladdin.contract.CharacterProfile;
import app.aladdin.contract.EntityKind;
import app.aladdin.contract.Json;
import app.aladdin.contract.Relationship;
import app.aladdin.contract.Scene;
import app.aladdin.i18n.Messages;
import app.aladdin.state.Loadable;
import app.aladdin.ui.nav.Destination;
import app.aladdin.ui.nav.Navigator;
import app.aladdin.ui.view.Avatar;
import app.aladdin.ui.view.Words;

import com.fasterxml.jackson.databind.node.ObjectNode;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import java.text.CollationKey;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/// Characters.
final class CharacterKind implements StoryKind<CharacterProfile> {
    private static final String LINES = "column.lines";

    private final ProjectStore store;
    private final Messages messages;
    private final Details details;
    private final Figures figures;
    private final Function<String, CollationKey> names = Words.nameKeys();

    CharacterKind(
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
    public ReadOnlyObjectProperty<Loadable<List<CharacterProfile>>> list() {
        return store.characters();
    }

    @Override
    public EntityKind kind() {
        return EntityKind.CHARACTER;
    }

    @Override
    public String name(CharacterProfile thing) {
        return thing.name();
    }

    @Override
    public ObjectNode json(CharacterProfile thing) {
        return thing.write();
    }

    @Override
    public ObjectNode beginning() {
        return Json.object().put("role", "supporting");
    }

    @Override
    public List<Order<CharacterProfile>> orders() {
        return List.of(
                Order.down("order.appearances", figures::count, Comparator.naturalOrder()),
                Order.up(
                        "order.name",
                        names.compose(CharacterProfile::name),
                        Comparator.naturalOrder()),
                Order.up(
                        "order.role",
                        it -> Details.rank(kind().states(), it.role()),
                        Comparator.naturalOrder()),
                Order.down("order.lines", CharacterProfile::speeches, Comparator.naturalOrder()),
                Order.up("order.profile", Profile::of, Comparator.naturalOrder()),
                Order.down("order.words", CharacterProfile::words, Comparator.naturalOrder()),
                Order.down(
                        "order.changed", CharacterProfile::updatedAt, Comparator.naturalOrder()));
    }

    @Override
    public List<Facet<CharacterProfile>> facets() {
        return List.of(Facet.of("role", CharacterProfile::role));
    }

    @Override
    public String titleKey() {
        return "nav.characters";
    }

    @Override
    public String emptyKey() {
        return "characters.empty";
    }

    @Override
    public String filterKey() {
        return "characters.filter";
    }

    @Override
    public String rowsClass() {
        return "rows-56";
    }

    @Override
    public String id(CharacterProfile character) {
        return character.id();
    }

    @Override
    public Destination place() {
        return new Destination.Characters(Optional.empty());
    }

    @Override
    public Destination destination(CharacterProfile character) {
        return new Destination.Characters(Optional.of(character.id()));
    }

    @Override
    public String words(CharacterProfile character) {
        return (character.name() + " " + role(character) + " " + character.description())
                .toLowerCase(Locale.ROOT);
    }

    private String role(CharacterProfile character) {
        return CharacterWords.role(character.role(), messages);
    }

    @Override
    public ObservableValue<Number> figures() {
        return figures.version();
    }

    @Override
    public List<Column<CharacterProfile>> columns() {
        return List.of(
                Column.names(
                        "field.name",
                        () ->
                                new NameCell<>(
                                        Avatar.of(""),
                                        (avatar, it) -> Avatar.name(avatar, it.name()),
                                        CharacterProfile::name)),
                Column.text("field.role", "order.role", 116, 1, this::role),
                Column.figure(
                        "character.scenes",
                        "order.appearances",
                        84,
                        2,
                        it -> Integer.toString(figures.count(it))),
                Column.figure(
                        LINES,
                        "order.lines",
                        92,
                        3,
                        it -> Long.toString(Math.round(figures.share(it)))),
                new Column<>(
                        "column.profile",
                        "order.profile",
                        false,
                        148,
                        4,
                        () -> new ProfileCell(messages)));
    }

    @Override
    public boolean knows(String column) {
        return !column.equals(LINES) || figures.knowsSpeeches();
    }

    @Override
    public RowLine<CharacterProfile> line() {
        return new CharacterLine(figures, messages);
    }

    @Override
    public DetailPage detail(CharacterProfile character) {
        List<Scene> scenes = figures.of(character);
        List<DetailTab> tabs = new ArrayList<>();
        tabs.add(DetailTab.overview(() -> overview(character)));
        if (!scenes.isEmpty()) {
            tabs.add(new DetailTab("tab.appearances", () -> details.scenes(scenes)));
        }
        if (!character.relationships().isEmpty()) {
            tabs.add(new DetailTab("tab.relationships", () -> relationships(character)));
        }
        return new DetailPage(role(character), character.name(), List.of(), tabs);
    }

    private Node overview(CharacterProfile character) {
        Sections sections =
                new Sections()
                        .add(
                                Details.facts(
                                        fact("character.scenes", figures.count(character)),
                                        fact("character.speeches", character.speeches()),
                                        fact("character.words", character.words())))
                        .text(character.description())
                        .add(details.pictures(kind(), character.id()))
                        .text(messages.get("character.backstory"), character.backstory())
                        .text(messages.get("character.appearance"), character.appearance())
                        .text(
                                messages.get("character.personality"),
                                String.join(", ", character.personality()))
                        .text(
                                messages.get("character.goals"),
                                String.join("\n", character.goals()));
        return sections.node();
    }

    private Node fact(String key, int figure) {
        return Details.fact(messages.get(key), Integer.toString(figure));
    }

    private Node relationships(CharacterProfile character) {
        VBox rows = new VBox(4);
        character.relationships().forEach(each -> rows.getChildren().add(relation(each)));
        return new Sections()
                .add(rows)
                .add(
                        details.way(
                                messages.get("character.showRelationships"),
                                new Destination.Relationships(Optional.of(character.id()))))
                .node();
    }

    private Node relation(Relationship relationship) {
        Label type = new Label(CharacterWords.relation(relationship.type()));
        type.getStyleClass().add("muted");
        type.setMinWidth(88);
        HBox row = new HBox(12, type, details.link(relationship.target()));
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }
}
