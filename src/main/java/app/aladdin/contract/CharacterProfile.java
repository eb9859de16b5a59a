package app.aladdin.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import java.util.List;

/// A character of the story. (Not named `Character`, which Java has taken.)
///
/// @param role `protagonist`, `antagonist`, `supporting`, `minor`, or another server's own word
/// @param scenes the scenes in which the character is present, in script order
/// @param speeches how often the character speaks; 0 when the server does not say
/// @param words how many words the character speaks; 0 when the server does not say
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
        int words) {

    public static CharacterProfile read(JsonNode json) {
        Fields fields = new Fields(json);
        return new CharacterProfile(
                fields.text("id", "_id"),
                fields.text("projectId", "project"),
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
                fields.whole("words", 0));
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
                        .put("words", words);
        json.set("personality", Json.texts(personality));
        json.set("goals", Json.texts(goals));
        ArrayNode related = json.putArray("relationships");
        relationships.forEach(relationship -> related.add(relationship.write()));
        json.set("scenes", Refs.write(scenes));
        return json;
    }
}
