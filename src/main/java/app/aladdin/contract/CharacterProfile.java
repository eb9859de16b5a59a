package app.aladdin.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import java.time.Instant;
import java.util.List;

/// A character of the story. (Not named `Character`, which Java has taken.)
///
/// @param role `protagonist`, `antagonist`, `supporting`, `minor`, or another server's own word
/// @param scenes the scenes in which the character is present, in script order
/// @param speeches how often the character speaks; 0 when the server does not say
/// @param words how many words the character speaks; 0 when the server does not say
/// @param images pictures of the character
/// @param updatedAt when it changed last; the epoch when the server does not say
public record CharacterProfile(
        String id,
        String projectId,
        String name,
        String role,
        String description,
        String backstory,
        String appearance,
        List<String> personality,
        List<String> goals,
        List<Relationship> relationships,
        List<EntityRef> scenes,
        int speeches,
        int words,
        List<MediaRef> images,
        Instant createdAt,
        Instant updatedAt) {

    public static CharacterProfile read(JsonNode json) {
        Fields fields = Fields.ofEntity(json);
        return new CharacterProfile(
                fields.text("id", "_id"),
                fields.id("projectId", "project"),
                fields.text("name", "title"),
                fields.text("role"),
                fields.text("description"),
                fields.text("backstory"),
                fields.text("appearance"),
                fields.texts("personality"),
                fields.texts("goals"),
                fields.list("relationships", Relationship::read),
                fields.list("scenes", item -> EntityRef.read(item, "scene")),
                fields.whole("speeches", 0),
                fields.whole("words", 0),
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
                        .put("role", role)
                        .put("description", description)
                        .put("backstory", backstory)
                        .put("appearance", appearance)
                        .put("speeches", speeches)
                        .put("words", words)
                        .put("createdAt", createdAt.toString())
                        .put("updatedAt", updatedAt.toString());
        json.set("personality", Json.texts(personality));
        json.set("goals", Json.texts(goals));
        json.set("relationships", Json.list(relationships, Relationship::write));
        json.set("scenes", Json.list(scenes, EntityRef::write));
        json.set("images", Json.list(images, MediaRef::write));
        return json;
    }
}
