package app.aladdin.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import java.util.List;

/// The answer of `POST /projects/{id}/scripts`: what a screenplay would add to the project. Nothing
/// is written before it is accepted. An addition of the Studio.
///
/// @param scriptId what `POST /scripts/{id}/accept` takes
/// @param previews the things found, in script order
/// @param changes what differs from what the project has
public record ScriptPreview(String scriptId, List<Item> previews, List<ScriptChange> changes) {

    /// One thing that was found.
    ///
    /// @param key names it in [ScriptAccept] and [ScriptChange]
    /// @param preview the same as of any other data
    public record Item(String key, IngestResponse preview) {

        static Item read(JsonNode json) {
            return new Item(new Fields(json).text("key", "id"), IngestResponse.read(json));
        }

        ObjectNode write() {
            return preview.write().put("key", key);
        }
    }

    public static ScriptPreview read(JsonNode json) {
        Fields fields = Fields.unwrapped(json, "scriptId", "previews", "id");
        return new ScriptPreview(
                fields.text("scriptId", "id"),
                fields.list("previews", Item::read),
                fields.list("changes", ScriptChange::read));
    }

    public ObjectNode write() {
        ObjectNode json = Json.object().put("scriptId", scriptId);
        json.set("previews", Json.list(previews, Item::write));
        json.set("changes", Json.list(changes, ScriptChange::write));
        return json;
    }
}
