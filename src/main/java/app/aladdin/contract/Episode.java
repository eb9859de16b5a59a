package app.aladdin.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import java.time.Instant;
import java.util.List;

/// An episode of a series.
///
/// @param episodeNumber from 1; 0 when the server does not say
/// @param seasonNumber from 1; 0 when the server does not say
/// @param status `outlined`, `scripted`, `storyboarded`, `generated`, `complete`, or another
///   server's own word
/// @param scenes its scenes, in order
/// @param images pictures of it
/// @param updatedAt when it changed last, for telling whether somebody else was faster; the epoch
///   when the server does not say
public record Episode(
        String id,
        String projectId,
        String name,
        String description,
        int episodeNumber,
        int seasonNumber,
        String status,
        List<EntityRef> scenes,
        List<Relationship> relationships,
        List<MediaRef> images,
        Instant createdAt,
        Instant updatedAt) {

    public static Episode read(JsonNode json) {
        Fields fields = Fields.ofEntity(json);
        return new Episode(
                fields.text("id", "_id"),
                fields.id("projectId", "project"),
                fields.text("name", "title"),
                fields.text("description", "synopsis"),
                fields.whole("episodeNumber", fields.whole("number", 0)),
                fields.whole("seasonNumber", fields.whole("season", 0)),
                fields.text("status"),
                fields.list("scenes", item -> EntityRef.read(item, "scene")),
                fields.list("relationships", Relationship::read),
                fields.list("images", MediaRef::read),
                fields.time("createdAt"),
                fields.time("updatedAt", "createdAt"));
    }

    public ObjectNode write() {
        ObjectNode json =
                Json.object()
                        .put("id", id)
                        .put("projectId", projectId)
                        .put("name", name)
                        .put("description", description)
                        .put("episodeNumber", episodeNumber)
                        .put("seasonNumber", seasonNumber)
                        .put("status", status)
                        .put("createdAt", createdAt.toString())
                        .put("updatedAt", updatedAt.toString());
        json.set("scenes", Json.list(scenes, EntityRef::write));
        json.set("relationships", Json.list(relationships, Relationship::write));
        json.set("images", Json.list(images, MediaRef::write));
        return json;
    }
}
