package app.aladdin.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import java.time.Instant;
import java.util.List;

/// A movie or a series.
///
/// @param type `movie` or `series`, or another server's own word
/// @param status `active`, `paused`, `archived`, or another server's own word
/// @param updatedAt when anything of it changed last; the epoch when the server does not say
public record Project(
        String id,
        String name,
        String slug,
        String type,
        String status,
        String logline,
        String synopsis,
        List<String> genre,
        List<String> themes,
        String tone,
        String targetAudience,
        String contentRating,
        ProjectStats stats,
        Instant updatedAt) {

    /// Reads a project; descriptive fields may also stand under `metadata`, as the specification
    /// has them.
    public static Project read(JsonNode json) {
        Fields fields = new Fields(json);
        JsonNode nested = fields.any("metadata");
        Fields more =
                nested != null && nested.isObject() && !json.has("logline")
                        ? new Fields(nested)
                        : fields;
        JsonNode stats = fields.any("stats");
        return new Project(
                fields.text("id", "_id"),
                fields.text("name", "title"),
                fields.text("slug"),
                fields.text("type"),
                fields.text("status"),
                more.text("logline"),
                more.text("synopsis"),
                more.texts("genre"),
                more.texts("themes"),
                more.text("tone"),
                more.text("targetAudience"),
                more.text("contentRating"),
                ProjectStats.read(stats == null ? Json.object() : stats),
                fields.time("updatedAt", "createdAt"));
    }

    public ObjectNode write() {
        ObjectNode json =
                Json.object()
                        .put("id", id)
                        .put("name", name)
                        .put("slug", slug)
                        .put("type", type)
                        .put("status", status)
                        .put("logline", logline)
                        .put("synopsis", synopsis)
                        .put("tone", tone)
                        .put("targetAudience", targetAudience)
                        .put("contentRating", contentRating)
                        .put("updatedAt", updatedAt.toString());
        json.set("genre", Json.texts(genre));
        json.set("themes", Json.texts(themes));
        json.set("stats", stats.write());
        return json;
    }
}
