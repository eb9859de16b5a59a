package app.aladdin.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;

/// A scene of a script.
///
/// @param sceneNumber the printed number, such as `12` or `12A`
/// @param name the slugline, such as `INT. CAVE - HALL OF JARS - NIGHT`
/// @param description one sentence
/// @param setting `INT`, `EXT` or `INT/EXT`
/// @param location where it is set; an empty id when the location is no entity of its own
/// @param timeOfDay as written in the slugline, empty when it says nothing
/// @param eighths length in eighths of a page, at least 1; 0 when the server does not say
/// @param page the page it begins on, from 1; 0 when the server does not say
/// @param act the act it belongs to, or empty
/// @param characters who is present
/// @param status `draft`, `in-progress`, `review`, `approved`, or another server's own word
/// @param text the scene as written in the script, empty when the server does not send it
/// @param episode the episode it belongs to; an empty id in a movie
/// @param images pictures of it
/// @param updatedAt when it changed last; the epoch when the server does not say
public record Scene(
        String id,
        String projectId,
        String sceneNumber,
        String name,
        String description,
        String setting,
        EntityRef location,
        String timeOfDay,
        int eighths,
        int page,
        String act,
        List<EntityRef> characters,
        String status,
        String text,
        EntityRef episode,
        List<Relationship> relationships,
        List<MediaRef> images,
        Instant createdAt,
        Instant updatedAt) {

    public static Scene read(JsonNode json) {
        Fields fields = Fields.ofEntity(json);
        return new Scene(
                fields.text("id", "_id"),
                fields.id("projectId", "project"),
                fields.text("sceneNumber", "number"),
                fields.text("name", "title", "slugline"),
                fields.text("description", "synopsis"),
                fields.text("setting"),
                ref(fields.any("location"), "location"),
                fields.text("timeOfDay"),
                fields.whole("eighths", 0),
                fields.whole("page", 0),
                fields.text("act"),
                fields.list("characters", item -> EntityRef.read(item, "character")),
                fields.text("status"),
                fields.text("text"),
                ref(fields.any("episode", "episodeId"), "episode"),
                fields.list("relationships", Relationship::read),
                fields.list("images", MediaRef::read),
                fields.time("createdAt"),
                fields.time("updatedAt", "createdAt"));
    }

    private static EntityRef ref(@Nullable JsonNode json, String type) {
        return json == null ? EntityRef.none(type) : EntityRef.read(json, type);
    }

    public ObjectNode write() {
        ObjectNode json =
                Json.object()
                        .put("id", id)
                        .put("projectId", projectId)
                        .put("sceneNumber", sceneNumber)
                        .put("name", name)
                        .put("description", description)
                        .put("setting", setting)
                        .put("timeOfDay", timeOfDay)
                        .put("eighths", eighths)
                        .put("page", page)
                        .put("act", act)
                        .put("status", status)
                        .put("text", text)
                        .put("createdAt", createdAt.toString())
                        .put("updatedAt", updatedAt.toString());
        json.set("location", location.write());
        json.set("characters", Json.list(characters, EntityRef::write));
        json.set("episode", episode.write());
        json.set("relationships", Json.list(relationships, Relationship::write));
        json.set("images", Json.list(images, MediaRef::write));
        return json;
    }
}
