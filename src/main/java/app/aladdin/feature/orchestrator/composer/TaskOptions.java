package app.aladdin.feature.orchestrator.composer;

import app.aladdin.client.outbox.SendOptions;
import app.aladdin.contract.Department;
import app.aladdin.contract.Fields;
import app.aladdin.contract.Json;
import app.aladdin.contract.Priority;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import java.time.LocalDate;
import java.util.List;

/// How a task is to be done.
///
/// @param departments none leaves it to the server
/// @param background whether other messages can go out before it has ended
record TaskOptions(Priority priority, List<Department> departments, boolean background)
        implements Options {
    static final TaskOptions NONE = new TaskOptions(Priority.MEDIUM, List.of(), true);

    TaskOptions {
        departments = List.copyOf(departments);
    }

    static TaskOptions read(JsonNode form) {
        Fields fields = new Fields(form);
        return new TaskOptions(
                Priority.of(fields.text("priority")).orElse(Priority.MEDIUM),
                Departments.read(form),
                fields.flag("background", true));
    }

    TaskOptions of(Priority now) {
        return new TaskOptions(now, departments, background);
    }

    TaskOptions by(List<Department> now) {
        return new TaskOptions(priority, now, background);
    }

    TaskOptions inBackground(boolean now) {
        return new TaskOptions(priority, departments, now);
    }

    @Override
    public ObjectNode form() {
        ObjectNode form = Json.object();
        if (priority != Priority.MEDIUM) {
            form.put("priority", priority.wire());
        }
        Departments.write(form, departments);
        if (!background) {
            form.put("background", false);
        }
        return form;
    }

    @Override
    public JsonNode request(LocalDate today) {
        return SendOptions.task(priority, Departments.slugs(departments), background);
    }

    @Override
    public Options next() {
        return this;
    }
}
