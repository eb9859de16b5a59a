package app.aladdin.studio.query;

import app.aladdin.contract.CharacterProfile;
import app.aladdin.contract.EntityRef;
import app.aladdin.contract.Fields;
import app.aladdin.contract.Json;
import app.aladdin.contract.Location;
import app.aladdin.contract.Relationship;
import app.aladdin.contract.Scene;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// A thing of the project as queries see it.
///
/// @param text everything that is written about it
/// @param links what it is connected with, and how
/// @param facts short facts to show beside it
/// @param position its place in its own list
record Thing(
        EntityRef ref,
        String text,
        List<Relationship> links,
        ObjectNode facts,
        Set<String> tags,
        Instant changed,
        int position) {
    private static final int MOST_LINKS = 40;

    static Thing read(String type, JsonNode json, int position) {
        Fields fields = new Fields(json);
        return switch (type) {
            case "scene" -> scene(Scene.read(json), fields, position);
            case "character" -> character(CharacterProfile.read(json), fields, position);
            case "location" -> location(Location.read(json), fields, position);
            default -> other(type, fields, position);
        };
    }

    private static Thing scene(Scene scene, Fields fields, int position) {
        List<Relationship> links = new ArrayList<>();
        scene.characters().forEach(who -> links.add(new Relationship("FEATURES", who)));
        if (!scene.location().id().isEmpty()) {
            links.add(new Relationship("SET_IN", scene.location()));
        }
        links.addAll(fields.list("relationships", Relationship::read));
        ObjectNode facts =
                Json.object()
                        .put("sceneNumber", scene.sceneNumber())
                        .put("setting", scene.setting())
                        .put("timeOfDay", scene.timeOfDay())
                        .put("eighths", scene.eighths())
                        .put("act", scene.act());
        return thing(
                "scene",
                fields,
                scene.name(),
                List.of(scene.description(), scene.text()),
                links,
                facts,
                position);
    }

    private static Thing character(CharacterProfile who, Fields fields, int position) {
        List<Relationship> links = new ArrayList<>(who.relationships());
        who.scenes().forEach(scene -> links.add(new Relationship("APPEARS_IN", scene)));
        ObjectNode facts =
                Json.object()
                        .put("role", who.role())
                        .put("scenes", who.scenes().size())
                        .put("words", who.words());
        return thing(
                "character",
                fields,
                who.name(),
                List.of(
                        who.description(),
                        who.backstory(),
                        who.appearance(),
                        String.join(", ", who.personality()),
                        String.join("\n", who.goals())),
                links,
                facts,
                position);
    }

    private static Thing location(Location place, Fields fields, int position) {
        List<Relationship> links = new ArrayList<>();
        place.scenes().forEach(scene -> links.add(new Relationship("FEATURED_IN", scene)));
        links.addAll(fields.list("relationships", Relationship::read));
        return thing(
                "location",
                fields,
                place.name(),
                List.of(place.description()),
                links,
                Json.object().put("scenes", place.scenes().size()),
                position);
    }

    private static Thing other(String type, Fields fields, int position) {
        return thing(
                type,
                fields,
                fields.text("name", "speaker"),
                List.of(fields.text("description"), fields.text("text")),
                fields.list("relationships", Relationship::read),
                Json.object(),
                position);
    }

    private static Thing thing(
            String type,
            Fields fields,
            String name,
            List<String> texts,
            List<Relationship> links,
            ObjectNode facts,
            int position) {
        Set<String> tags = new LinkedHashSet<>(fields.texts("tags"));
        return new Thing(
                new EntityRef(type, fields.text("id"), name),
                texts.stream().filter(text -> !text.isBlank()).collect(Collectors.joining("\n")),
                links.stream().distinct().limit(MOST_LINKS).toList(),
                facts,
                tags,
                fields.time("updatedAt", "createdAt"),
                position);
    }

    boolean linkedWith(String id) {
        return links.stream().anyMatch(link -> link.target().id().equals(id));
    }
}
