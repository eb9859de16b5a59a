package app.aladdin.client.edits;

import app.aladdin.contract.Json;
import app.aladdin.contract.Problem;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Why an edit failed, as text for the offline store.
///
/// @param theirs what somebody else made of the thing meanwhile
record StoredProblem(Problem problem, Optional<JsonNode> theirs) {

    static String write(Problem problem, Optional<JsonNode> theirs) {
        ObjectNode json =
                Json.object()
                        .put("problem", problem.getClass().getSimpleName())
                        .put("detail", problem.detail());
        if (problem instanceof Problem.Invalid invalid) {
            ObjectNode fields = json.putObject("fields");
            invalid.fields().forEach((field, why) -> fields.set(field, Json.texts(why)));
        }
        if (problem instanceof Problem.Refused refused) {
            json.put("code", refused.code());
        }
        if (problem instanceof Problem.ServerFault fault) {
            json.put("code", fault.code()).put("recoverable", fault.recoverable());
        }
        theirs.ifPresent(thing -> json.set("theirs", thing));
        return Json.text(json);
    }

    static StoredProblem read(String text) {
        JsonNode json = Json.parse(text);
        return new StoredProblem(problem(json), Optional.ofNullable(json.get("theirs")));
    }

    private static Problem problem(JsonNode json) {
        String detail = json.path("detail").asText();
        String code = json.path("code").asText();
        return switch (json.path("problem").asText()) {
            case "Invalid" -> new Problem.Invalid(detail, fields(json.path("fields")));
            case "Conflict" -> new Problem.Conflict(detail);
            case "NotFound" -> new Problem.NotFound(detail);
            case "Forbidden" -> new Problem.Forbidden(detail);
            case "Unsupported" -> new Problem.Unsupported(detail);
            case "TimedOut" -> new Problem.TimedOut(detail);
            case "Garbled" -> new Problem.Garbled(detail);
            case "ServerFault" ->
                    new Problem.ServerFault(detail, code, json.path("recoverable").asBoolean());
            default -> new Problem.Refused(detail, code);
        };
    }

    private static Map<String, List<String>> fields(JsonNode json) {
        Map<String, List<String>> fields = new TreeMap<>();
        json.properties()
                .forEach(field -> {
                    List<String> why = new ArrayList<>();
                    field.getValue().forEach(reason -> why.add(reason.asText()));
                    fields.put(field.getKey(), why);
                });
        return fields;
    }
}
