package app.aladdin.client.edits;

import app.aladdin.contract.Json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;

import java.util.Map;
import java.util.Set;

/// References inside of things to other things that were made here.
final class Ids {
    private Ids() {}

    /// The same tree with the server's ids instead of this computer's own.
    static ObjectNode replace(ObjectNode tree, Map<String, String> ids) {
        ObjectNode copy = Json.object();
        tree.properties()
                .forEach(field -> copy.set(field.getKey(), replaced(field.getValue(), ids)));
        return copy;
    }

    private static JsonNode replaced(JsonNode node, Map<String, String> ids) {
        return switch (node) {
            case ObjectNode object -> replace(object, ids);
            case ArrayNode array -> {
                ArrayNode copy = Json.array();
                array.forEach(item -> copy.add(replaced(item, ids)));
                yield copy;
            }
            case TextNode text when ids.containsKey(text.textValue()) ->
                    TextNode.valueOf(ids.get(text.textValue()));
            default -> node;
        };
    }

    /// Whether a tree names one of the ids.
    static boolean names(JsonNode node, Set<String> ids) {
        if (node.isTextual()) {
            return ids.contains(node.textValue());
        }
        for (JsonNode part : node) {
            if (names(part, ids)) {
                return true;
            }
        }
        return false;
    }
}
