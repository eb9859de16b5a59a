package app.aladdin.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// The body of `POST /scripts/{id}/accept`. What is in neither list stays undecided and unwritten.
///
/// @param accept keys of what is to be written
/// @param reject keys of what is not wanted
/// @param edits by key, the fields that are to be written instead of those found
public record ScriptAccept(List<String> accept, List<String> reject, Map<String, JsonNode> edits) {

    public ScriptAccept {
        edits = Map.copyOf(edits);
    }

    public static ScriptAccept read(JsonNode json) {
        Fields fields = new Fields(json);
        Map<String, JsonNode> edits = new TreeMap<>();
        JsonNode given = fields.any("edits");
        if (given != null) {
            given.properties().forEach(edit -> edits.put(edit.getKey(), edit.getValue()));
        }
        return new ScriptAccept(fields.texts("accept"), fields.texts("reject"), edits);
    }

    public ObjectNode write() {
        ObjectNode json = Json.object();
        json.set("accept", Json.texts(accept));
        json.set("reject", Json.texts(reject));
        ObjectNode edited = json.putObject("edits");
        new TreeMap<>(edits).forEach((key, fields) -> edited.set(key, fields));
        return json;
    }
}
