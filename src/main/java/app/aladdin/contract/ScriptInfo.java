package app.aladdin.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import java.time.Instant;

/// The facts of a script: `GET /scripts/{id}` and the things of `GET /projects/{id}/scripts`. An
/// addition of the Studio.
///
/// @param title may be empty
/// @param format `fountain` or `fdx`
/// @param revision counts imports, from 1
/// @param sha256 of the text, in hexadecimal
/// @param scenes how many scenes it has
/// @param eighths its length in eighths of a page
/// @param accepted whether it has been accepted into the project
public record ScriptInfo(
        String id,
        String projectId,
        String title,
        String format,
        int revision,
        String sha256,
        int scenes,
        int eighths,
        boolean accepted,
        Instant createdAt,
        Instant updatedAt) {

    public static ScriptInfo read(JsonNode json) {
        Fields fields = Fields.unwrapped(json, "id", "_id", "scriptId");
        return new ScriptInfo(
                fields.text("id", "_id", "scriptId"),
                fields.id("projectId", "project"),
                fields.text("title", "name"),
                fields.text("format"),
                fields.whole("revision", 1),
                fields.text("sha256"),
                fields.whole("scenes", 0),
                fields.whole("eighths", 0),
                fields.flag("accepted", false),
                fields.time("createdAt"),
                fields.time("updatedAt", "createdAt"));
    }

    public ObjectNode write() {
        return Json.object()
                .put("id", id)
                .put("projectId", projectId)
                .put("title", title)
                .put("format", format)
                .put("revision", revision)
                .put("sha256", sha256)
                .put("scenes", scenes)
                .put("eighths", eighths)
                .put("accepted", accepted)
                .put("createdAt", createdAt.toString())
                .put("updatedAt", updatedAt.toString());
    }
}
