package app.aladdin.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/// The answer of `GET /scripts/{id}/source`: a script as it was handed in. An addition of the
/// Studio.
///
/// @param format `fountain` or `fdx`
/// @param revision counts imports, from 1
/// @param sha256 of the text in UTF-8, in hexadecimal
public record ScriptSource(
        String scriptId, String format, int revision, String sha256, String text) {

    public static ScriptSource read(JsonNode json) {
        Fields fields = Fields.unwrapped(json, "scriptId", "id", "text");
        return new ScriptSource(
                fields.text("scriptId", "id"),
                fields.text("format"),
                fields.whole("revision", 1),
                fields.text("sha256"),
                fields.text("text", "source", "content"));
    }

    public ObjectNode write() {
        return Json.object()
                .put("scriptId", scriptId)
                .put("format", format)
                .put("revision", revision)
                .put("sha256", sha256)
                .put("text", text);
    }
}
