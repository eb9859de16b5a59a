package app.aladdin.feature.story;

import app.aladdin.client.entities.ProjectStore;
import app.aladdin.contract.CharacterProfile;
import app.aladdin.contract.EntityKind;
import app.aladdin.contract.Json;
import app.aladdin.contract.Relationship;
import app.aladdin.i18n.Messages;
import app.aladdin.state.Loadable;
import app.aladdin.ui.nav.Destination;
import app.aladdin.ui.nav.Navigator;
import app.aladdin.ui.view.Avatar;
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

/// Characters.
final class CharacterKind implements StoryKind<CharacterProfile> {
    private final ProjectStore store;
    private final Messages messages;
    private final Details details;

    CharacterKind(
            ProjectStore store, Navigator navigator, StoryPictures pictures, Messages messages) {
        this.store = store;
        this.messages = messages;
        this.details = new Details(navigator, pictures);
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
                new Order<>(
                        "order.appearances",
                        Comparator.<CharacterProfile>comparingInt(it -> it.scenes().size())
                                .reversed()),
                new Order<>(
                        "order.name", Comparator.comparing(CharacterProfile::name, Words.NAMES)),
                new Order<>(
                        "order.words", Comparator.comparingInt(CharacterProfile::words).reversed()),
                new Order<>(
                        "order.changed",
                        Comparator.comparing(CharacterProfile::updatedAt).reversed()));
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
    public Destination destination(CharacterProfile character) {
        return new Destination.Characters(Optional.of(character.id()));
    }

    @Override
    public String words(CharacterProfile character) {
        return (character.name() + " " + role(character) + " " + character.description())
                .toLowerCase(Locale.ROOT);
    }

    private String role(CharacterProfile character) {
        return switch (character.role()) {
            case "protagonist" -> messages.get("role.protagonist");
            case "antagonist" -> messages.get("role.antagonist");
            case "supporting" -> messages.get("role.supporting");
            case "minor" -> messages.get("role.minor");
            default -> character.role();
        };
    }

    @Override
    public Node row(CharacterProfile character) {
        Label name = new Label(character.name());
        name.getStyleClass().add("medium");
        Label role = new Label(role(character));
        role.getStyleClass().addAll("small", "muted");
        VBox text = new VBox(2, name, role);
        text.setAlignment(Pos.CENTER_LEFT);
        text.setMinWidth(0);
        HBox.setHgrow(text, Priority.ALWAYS);
        Label scenes = new Label(messages.get("dashboard.scenes", character.scenes().size()));
        scenes.getStyleClass().addAll("small", "muted");
        HBox row = new HBox(12, Avatar.of(character.name()), text, scenes);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("story-row");
        return row;
    }

    @Override
    public Node detail(CharacterProfile character) {
        VBox page =
                details.page(
                        role(character),
                        character.name(),
                        Details.facts(
                                Details.fact(
                                        messages.get("character.scenes"),
                                        Integer.toString(character.scenes().size())),
                                Details.fact(
                                        messages.get("character.speeches"),
                                        Integer.toString(character.speeches())),
                                Details.fact(
                                        messages.get("character.words"),
                                        Integer.toString(character.words()))),
                        Details.paragraph(character.description()),
                        details.pictures(kind(), character.id()));
        text(page, "character.backstory", character.backstory());
        text(page, "character.appearance", character.appearance());
        text(page, "character.personality", String.join(", ", character.personality()));
        text(page, "character.goals", String.join("\n", character.goals()));
        if (!character.relationships().isEmpty()) {
            VBox rows = new VBox(4);
            character.relationships().forEach(each -> rows.getChildren().add(relation(each)));
            page.getChildren().add(Details.section(messages.get("character.relationships"), rows));
        }
        if (!character.relationships().isEmpty() || !character.scenes().isEmpty()) {
            page.getChildren()
                    .add(
                            details.way(
                                    messages.get("character.showRelationships"),
                                    new Destination.Relationships(Optional.of(character.id()))));
        }
        if (!character.scenes().isEmpty()) {
            page.getChildren()
                    .add(
                            Details.section(
                                    messages.get("character.appearsIn"),
                                    details.links(character.scenes())));
        }
        return page;
    }

    private void text(VBox page, String key, String text) {
        if (!text.isBlank()) {
            page.getChildren().add(Details.section(messages.get(key), Details.paragraph(text)));
        }
    }

    private Node relation(Relationship relationship) {
        String word = relationship.type().toLowerCase(Locale.ROOT).replace('_', ' ');
        Label type = new Label(word);
        type.getStyleClass().add("muted");
        type.setMinWidth(88);
        HBox row = new HBox(12, type, details.link(relationship.target()));
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }
}
