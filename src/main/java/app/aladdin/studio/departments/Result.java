package app.aladdin.studio.departments;

import app.aladdin.contract.Fields;
import app.aladdin.contract.Json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import java.util.List;

/// What a department found.
///
/// @param summary one or two sentences
/// @param outputs tables and lists, each `{type, title, …}`
/// @param checks what the quality follows from
public record Result(String summary, List<ObjectNode> outputs, List<Check> checks) {
    public Result {
        outputs = List.copyOf(outputs);
        checks = List.copyOf(checks);
    }

    /// The mean of the checks' shares, 0 to 1, to three places. A check that found nothing to ask
    /// does not count; when none did, the quality is 0: nothing is there that could be good.
    public double quality() {
        double mean =
                checks.stream()
                        .filter(check -> check.of() > 0)
                        .mapToDouble(Check::share)
                        .average()
                        .orElse(0);
        return Math.round(mean * 1000) / 1000.0;
    }

    static Result read(JsonNode json) {
        Fields fields = new Fields(json);
        return new Result(
                fields.text("summary"),
                fields.list("outputs", item -> item instanceof ObjectNode o ? o : Json.object()),
                fields.list("checks", Check::read));
    }

    /// With the figure that follows from the checks.
    ///
    /// @param passesAt 0 to 100
    ObjectNode write(int passesAt) {
        ObjectNode json =
                Json.object()
                        .put("summary", summary)
                        .put("quality", quality())
                        .put("passesAt", passesAt / 100.0)
                        .put("passes", quality() * 100 >= passesAt);
        ArrayNode found = json.putArray("outputs");
        outputs.forEach(found::add);
        ArrayNode asked = json.putArray("checks");
        checks.forEach(check -> asked.add(check.write()));
        return json;
    }
}
