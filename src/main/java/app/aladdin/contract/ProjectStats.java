package app.aladdin.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/// How much a project holds.
///
/// @param eighths length of the script in eighths of a page; 0 when the server does not say
public record ProjectStats(int episodes, int scenes, int characters, int locations, int eighths) {

    public static ProjectStats read(JsonNode json) {
        Fields fields = new Fields(json);
        return new ProjectStats(
                fields.whole("episodes", 0),
                fields.whole("scenes", 0),
                fields.whole("characters", 0),
                fields.whole("locations", 0),
                fields.whole("eighths", 0));
    }

    public ObjectNode write() {
        return Json.object()
                .put("episodes", episodes)
                .put("scenes", scenes)
                .put("characters", characters)
                .put("locations", locations)
                .put("eighths", eighths);
    }
}
