package app.aladdin.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;

/// A movie or a series.
///
/// @param type `movie` or `series`, or another server's own word
/// @param status `active`, `paused`, `archived`, or another server's own word
/// @param localOnly whether nothing of it may leave the server's machine, such as to a language
///   model; kept by the Studio
/// @param metadata what the server keeps besides, as it came
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
        boolean localOnly,
        @Nullable JsonNode metadata,
        Instant createdAt,
        Instant updatedAt) {

    /// Reads a project; descriptive fields may also stand under `metadata`, as the specification
    /// has them.
    public static Project read(JsonNode json) {
        Fields fields = Fields.ofEntity(json);
        JsonNode stats = fields.any("stats");
        return new Project(
                fields.text("id", "_id"),
                fields.text("name", "title"),
                fields.text("slug"),
                fields.text("type"),
                fields.text("status"),
                fields.text("logline"),
                fields.text("synopsis"),
                fields.texts("genre"),
                fields.texts("themes"),
                fields.text("tone"),
                fields.text("targetAudience"),
                fields.text("contentRating"),
                ProjectStats.read(stats == null ? Json.object() : stats),
                fields.flag("localOnly", false),
                fields.node().get("metadata") == null || fields.node().get("metadata").isNull()
                        ? null
                        : fields.node().get("metadata"),
                fields.time("createdAt"),
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
                        .put("localOnly", localOnly)
                        .put("createdAt", createdAt.toString())
                        .put("updatedAt", updatedAt.toString());
        json.set("genre", Json.texts(genre));
        json.set("themes", Json.texts(themes));
        json.set("stats", stats.write());
        if (metadata != null) {
            json.set("metadata", metadata);
        }
        return json;
    }
}
