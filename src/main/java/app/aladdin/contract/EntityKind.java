package app.aladdin.contract;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// The kinds of things that a project is made of, the project itself included, with what the domain
/// asks of each.
public enum EntityKind {
    PROJECT("project", "projects", "name", "status", "active paused archived", ""),
    EPISODE(
            "episode",
            "episodes",
            "name description episodeNumber",
            "status",
            "outlined scripted storyboarded generated complete",
            "CONTAINS FOLLOWS PRECEDES"),
    SCENE(
            "scene",
            "scenes",
            "name description sceneNumber",
            "status",
            "draft in-progress review approved",
            "FEATURES SET_IN PART_OF FOLLOWS PRECEDES REFERENCES"),
    CHARACTER(
            "character",
            "characters",
            "name description",
            "role",
            "protagonist antagonist supporting minor",
            "APPEARS_IN LOVES HATES BEFRIENDS OPPOSES MENTORS FREQUENTS"),
    LOCATION(
            "location",
            "locations",
            "name description",
            "status",
            "",
            "HOSTS FREQUENTED_BY NEAR PART_OF FEATURED_IN"),
    CONCEPT("concept", "concepts", "name description", "status", "", "REFERENCES"),
    DIALOGUE("dialogue", "dialogues", "text speaker", "status", "", "PART_OF");

    private final String wire;
    private final String collection;
    private final String required;
    private final String stateField;
    private final String states;
    private final String relationshipTypes;

    EntityKind(
            String wire,
            String collection,
            String required,
            String stateField,
            String states,
            String relationshipTypes) {
        this.wire = wire;
        this.collection = collection;
        this.required = required;
        this.stateField = stateField;
        this.states = states;
        this.relationshipTypes = relationshipTypes;
    }

    /// The name on the wire, in the singular: `entityType` of events, previews and results.
    public String wire() {
        return wire;
    }

    /// The name of its collection in addresses: `characters` in `GET /characters/{id}`.
    public String collection() {
        return collection;
    }

    /// The fields that cannot be left out or blank when one is made, in the order of a form.
    public List<String> required() {
        return words(required);
    }

    /// The field whose values are limited to [#states]: `role` of a character, else `status`.
    public String stateField() {
        return stateField;
    }

    /// The values which [#stateField] may have; empty where it may have any. Another server may use
    /// words of its own, which are shown as they are.
    public List<String> states() {
        return words(states);
    }

    /// The relationships that make sense from this kind of thing, to be offered; others are kept.
    public List<String> relationshipTypes() {
        return words(relationshipTypes);
    }

    private static List<String> words(String list) {
        return list.isEmpty() ? List.of() : List.of(list.split(" "));
    }

    /// The kind that a server means, in singular or plural and any case; nothing for one that it
    /// made up itself.
    public static Optional<EntityKind> of(String name) {
        String wanted = name.strip();
        return Arrays.stream(values())
                .filter(kind ->
                        kind.wire.equalsIgnoreCase(wanted)
                                || kind.collection.equalsIgnoreCase(wanted))
                .findFirst();
    }
}
