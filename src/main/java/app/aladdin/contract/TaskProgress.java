package app.aladdin.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.jspecify.annotations.Nullable;

/// How far a task is.
///
/// @param currentStep from 1; 0 when the server does not say
/// @param totalSteps 0 when the server does not say
/// @param percentage 0 to 100
/// @param description what is being done
public record TaskProgress(int currentStep, int totalSteps, double percentage, String description) {

    public static final TaskProgress NONE = new TaskProgress(0, 0, 0, "");

    /// Reads the object of REST, or the bare percentage of socket events.
    public static TaskProgress read(@Nullable JsonNode json) {
        if (json == null) {
            return NONE;
        }
        if (!json.isObject()) {
            Double percentage = new Fields(Json.object().set("n", json)).number("n");
            return new TaskProgress(0, 0, percentage == null ? 0 : within(percentage), "");
        }
        Fields fields = new Fields(json);
        int current = fields.whole("currentStep", fields.whole("current", 0));
        int total = fields.whole("totalSteps", fields.whole("total", 0));
        Double percentage = fields.number("percentage", "percent", "progress");
        double computed = total > 0 ? 100.0 * current / total : 0;
        return new TaskProgress(
                current,
                total,
                within(percentage == null ? computed : percentage),
                fields.text("description", "message"));
    }

    private static double within(double percentage) {
        return Math.clamp(percentage, 0.0, 100.0);
    }

    public ObjectNode write() {
        return Json.object()
                .put("currentStep", currentStep)
                .put("totalSteps", totalSteps)
                .put("percentage", percentage)
                .put("description", description);
    }
}
