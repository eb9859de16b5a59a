package app.aladdin.cli;

import app.aladdin.client.executions.DepartmentPicture;
import app.aladdin.client.executions.TaskPicture;
import app.aladdin.contract.Json;

import com.fasterxml.jackson.databind.node.ObjectNode;

/// Shows a task as events: `progress` on the way, `task` at the end.
final class JsonTask implements TaskPrinter {
    private final Terminal terminal;

    JsonTask(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public void show(String execution, TaskPicture picture, boolean last) {
        ObjectNode event =
                Json.object()
                        .put("type", last ? "task" : "progress")
                        .put("executionId", execution)
                        .put("status", picture.status().wire())
                        .put("percentage", picture.percentage())
                        .put("description", picture.doing());
        event.set("departments", Json.list(picture.departments(), d -> department(d, last)));
        Double quality = picture.quality();
        if (quality != null) {
            event.put("qualityScore", quality);
        }
        if (!picture.error().isEmpty()) {
            event.put("error", picture.error());
        }
        terminal.line(Json.text(event));
    }

    private static ObjectNode department(DepartmentPicture department, boolean outputs) {
        ObjectNode json =
                Json.object()
                        .put("name", department.name())
                        .put("status", department.status().wire());
        Double quality = department.quality();
        if (quality != null) {
            json.put("qualityScore", quality);
        }
        if (outputs) {
            json.set("outputs", Json.list(department.outputs(), output -> output));
        }
        return json;
    }
}
