package app.aladdin.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import java.util.List;

/// A place where scenes are set.
///
/// @param scenes the scenes set there, in script order
public record Location(
        String id, String projectId, String name, String description, List<EntityRef> scenes) {

    public static Location read(JsonNode json) {
        Fields fields = new Fields(json);
        return new Location(
                fields.text("id", "_id"),
                fields.text("projectId", "project"),
                fields.text("name", "title"),
                fields.text("description"),
                fields.list("scenes", item -> EntityRef.read(item, "scene")));
    }

    public ObjectNode write() {
        ObjectNode json =
                Json.object()
                        .put("id", id)
                        .put("projectId", projectId)
                        .put("name", name)
                        .put("description", description);
        json.set("scenes", Refs.write(scenes));
        return json;
    }
}
