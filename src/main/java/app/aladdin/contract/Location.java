package app.aladdin.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import java.time.Instant;
import java.util.List;

/// A place where scenes are set.
///
/// @param scenes the scenes set there, in script order
/// @param images pictures of it
/// @param updatedAt when it changed last; the epoch when the server does not say
public record Location(
        String id,
        String projectId,
        String name,
        String description,
        List<EntityRef> scenes,
        List<Relationship> relationships,
        List<MediaRef> images,
        Instant createdAt,
        Instant updatedAt) {

    public static Location read(JsonNode json) {
        Fields fields = Fields.ofEntity(json);
        return new Location(
                fields.text("id", "_id"),
                fields.id("projectId", "project"),
                fields.text("name", "title"),
                fields.text("description"),
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
                        .put("createdAt", createdAt.toString())
                        .put("updatedAt", updatedAt.toString());
        json.set("scenes", Json.list(scenes, EntityRef::write));
        json.set("relationships", Json.list(relationships, Relationship::write));
        json.set("images", Json.list(images, MediaRef::write));
        return json;
    }
}
