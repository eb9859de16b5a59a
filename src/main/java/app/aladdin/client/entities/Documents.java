package app.aladdin.client.entities;

import app.aladdin.contract.EntityKind;
import app.aladdin.contract.Fields;
import app.aladdin.contract.Json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import java.util.List;
import java.util.Optional;

/// Things of a project as JSON, as a server sends them: nothing that this client does not know is
/// lost.
public final class Documents {
    private static final List<String> ENVELOPES = List.of("doc", "data", "result");

    private Documents() {}

    /// The id of a thing, or `""`.
    public static String id(JsonNode document) {
        return new Fields(document).text("id", "_id");
    }

    /// The project that a thing says it belongs to, or `""`.
    static String project(JsonNode document) {
        JsonNode project = new Fields(document).any("projectId", "project");
        if (project == null) {
            return "";
        }
        return project.isObject() ? id(project) : project.asText();
    }

    /// The thing in an answer, out of the object that a server may have put around it, with its id
    /// under `id`; empty when there is none with an id.
    public static Optional<ObjectNode> of(JsonNode answer, EntityKind kind) {
        JsonNode document = opened(answer, kind);
        String id = id(document);
        if (!(document instanceof ObjectNode) || id.isEmpty()) {
            return Optional.empty();
        }
        ObjectNode copy = Json.object().put("id", id);
        document.properties().stream()
                .filter(field -> !field.getKey().equals("id"))
                .forEach(field -> copy.set(field.getKey(), field.getValue()));
        return Optional.of(copy);
    }

    private static JsonNode opened(JsonNode answer, EntityKind kind) {
        if (!id(answer).isEmpty()) {
            return answer;
        }
        for (String name : ENVELOPES) {
            if (answer.path(name).isObject()) {
                return answer.path(name);
            }
        }
        return answer.path(kind.wire()).isObject() ? answer.path(kind.wire()) : answer;
    }
}
