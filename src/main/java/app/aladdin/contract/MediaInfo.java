package app.aladdin.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import java.time.Instant;

/// The answer of `POST /projects/{id}/media`: what a server keeps of an uploaded file. An addition
/// of the Studio.
///
/// @param name the file's name
/// @param type `image/png`, `image/jpeg`, `image/webp` or `application/pdf`, found by looking
///   inside
/// @param size in bytes
/// @param width in pixels; 0 where it has none
/// @param height in pixels; 0 where it has none
/// @param sha256 of the bytes, in hexadecimal; empty when the server does not say
public record MediaInfo(
        String id,
        String projectId,
        String name,
        String type,
        long size,
        int width,
        int height,
        String sha256,
        Instant createdAt) {
    /// The largest file that is taken, in bytes.
    public static final long MAX_SIZE = 25L * 1024 * 1024;

    public static MediaInfo read(JsonNode json) {
        Fields fields = Fields.unwrapped(json, "id", "_id", "mediaId");
        Double size = fields.number("size", "filesize");
        return new MediaInfo(
                fields.text("id", "_id", "mediaId"),
                fields.id("projectId", "project"),
                fields.text("name", "filename"),
                fields.text("type", "mimeType"),
                size == null ? 0 : size.longValue(),
                fields.whole("width", 0),
                fields.whole("height", 0),
                fields.text("sha256"),
                fields.time("createdAt"));
    }

    public ObjectNode write() {
        return Json.object()
                .put("id", id)
                .put("projectId", projectId)
                .put("name", name)
                .put("type", type)
                .put("size", size)
                .put("width", width)
                .put("height", height)
                .put("sha256", sha256)
                .put("createdAt", createdAt.toString());
    }
}
