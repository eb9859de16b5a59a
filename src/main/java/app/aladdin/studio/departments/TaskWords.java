package app.aladdin.studio.departments;

import app.aladdin.contract.Department;
import app.aladdin.contract.Execution;
import app.aladdin.contract.Fields;
import app.aladdin.contract.Json;
import app.aladdin.contract.TaskDepartment;
import app.aladdin.contract.TaskStatus;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import java.util.ArrayList;
import java.util.List;

/// What is said of executions.
public final class TaskWords {
    private TaskWords() {}

    /// A department's outputs as they go out: what it says, what it found, and what its quality
    /// follows from.
    static List<JsonNode> outputs(Result result, int passesAt) {
        List<JsonNode> outputs = new ArrayList<>();
        outputs.add(
                Json.object()
                        .put("type", "summary")
                        .put("title", "Summary")
                        .put("text", result.summary()));
        outputs.addAll(result.outputs());
        ObjectNode checks =
                Json.object()
                        .put("type", "checks")
                        .put("title", "Quality")
                        .put("quality", result.quality())
                        .put("passesAt", passesAt / 100.0)
                        .put("passes", result.quality() * 100 >= passesAt);
        ArrayNode items = checks.putArray("items");
        result.checks().forEach(check -> items.add(check.write()));
        outputs.add(checks);
        return List.copyOf(outputs);
    }

    /// `3 of 4 departments finished, 2 of them pass.`
    static String summary(Execution execution) {
        long done =
                execution.departments().stream()
                        .filter(d -> d.status().equals(TaskStatus.COMPLETE))
                        .count();
        long pass = execution.departments().stream().filter(TaskWords::passes).count();
        return done
                + " of "
                + execution.departments().size()
                + " departments finished, "
                + pass
                + " of them with the quality they ask for.";
    }

    /// The whole of it as Markdown, for the conversation in which it was asked.
    public static String markdown(Execution execution) {
        StringBuilder text = new StringBuilder();
        text.append(opening(execution)).append("\n\n");
        for (TaskDepartment department : execution.departments()) {
            text.append("- **").append(title(department.name())).append("**: ");
            text.append(said(department)).append('\n');
        }
        return text.toString().strip();
    }

    private static String opening(Execution execution) {
        return switch (execution.status().kind()) {
            case QUEUED, OTHER -> "The task waits for its turn.";
            case RUNNING -> "The task is being carried out.";
            case COMPLETE -> execution.progress().description();
            case FAILED -> "The task failed. " + execution.error();
            case CANCELLED -> "The task was cancelled.";
        };
    }

    private static String said(TaskDepartment department) {
        String summary =
                department.outputs().stream()
                        .map(Fields::new)
                        .filter(output -> output.text("type").equals("summary"))
                        .map(output -> output.text("text"))
                        .findFirst()
                        .orElse("");
        if (!summary.isEmpty()) {
            Double quality = department.qualityScore();
            String figure = quality == null ? "" : " Quality " + Math.round(quality * 100) + " %.";
            return summary + figure;
        }
        return switch (department.status().kind()) {
            case QUEUED, OTHER -> "waits";
            case RUNNING -> "at work";
            case COMPLETE -> "done";
            case FAILED -> "could not finish";
            case CANCELLED -> "not done";
        };
    }

    private static String title(String slug) {
        return Department.of(slug).map(Department::title).orElse(slug);
    }

    private static boolean passes(TaskDepartment department) {
        Double quality = department.qualityScore();
        return quality != null
                && Department.of(department.name())
                        .filter(d -> quality * 100 >= d.passesAt())
                        .isPresent();
    }
}
