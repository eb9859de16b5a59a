package app.aladdin.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.jspecify.annotations.Nullable;

/// A relationship that a server thinks is there.
///
/// @param type such as `LOVES`
/// @param target what it points to
/// @param confidence 0 to 1; `null` when the server does not say
public record SuggestedRelationship(String type, EntityRef target, @Nullable Double confidence) {

    public static SuggestedRelationship read(JsonNode json) {
        Fields fields = new Fields(json);
        return new SuggestedRelationship(
                fields.text("type"),
                Relationship.target(json, fields),
                fields.share("confidence", "score"));
    }

    /// The relationship itself, once somebody has accepted it.
    public Relationship accepted() {
        return new Relationship(type, target);
    }

    public ObjectNode write() {
        ObjectNode json = accepted().write();
        if (confidence != null) {
            json.put("confidence", confidence);
        }
        return json;
    }
}
