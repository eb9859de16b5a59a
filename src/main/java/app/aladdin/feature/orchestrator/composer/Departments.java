package app.aladdin.feature.orchestrator.composer;

import app.aladdin.contract.Department;
import app.aladdin.contract.Fields;
import app.aladdin.contract.Json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import java.util.List;
import java.util.Optional;

/// Chosen departments, as they are kept and sent.
final class Departments {
    private static final String FIELD = "departments";

    private Departments() {}

    static List<Department> read(JsonNode form) {
        return new Fields(form)
                .texts(FIELD).stream().map(Department::of).flatMap(Optional::stream).toList();
    }

    static void write(ObjectNode form, List<Department> departments) {
        if (!departments.isEmpty()) {
            form.set(FIELD, Json.texts(slugs(departments)));
        }
    }

    static List<String> slugs(List<Department> departments) {
        return departments.stream().sorted().map(Department::slug).toList();
    }
}
