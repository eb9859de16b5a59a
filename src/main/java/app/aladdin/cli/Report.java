package app.aladdin.cli;

import app.aladdin.contract.Json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// What an examination found: sections of names and values, and what is wrong.
final class Report {
    private final ObjectNode sections = Json.object();
    private final List<String> problems = new ArrayList<>();
    private int exit = Exit.OK;

    /// The section of a name, made where there is none.
    ObjectNode section(String name) {
        return sections.withObjectProperty(name);
    }

    /// Notes something that keeps Aladdin from working; the first one decides the exit code.
    void problem(int code, String sentence) {
        if (exit == Exit.OK) {
            exit = code;
        }
        problems.add(sentence);
    }

    int exit() {
        return exit;
    }

    String json() {
        ObjectNode all = sections.deepCopy();
        all.set("problems", Json.texts(problems));
        return Json.text(all);
    }

    String text() {
        StringBuilder text = new StringBuilder();
        for (Map.Entry<String, JsonNode> section : sections.properties()) {
            text.append(section.getKey()).append('\n');
            for (Map.Entry<String, JsonNode> line : section.getValue().properties()) {
                text.append("  %-16s %s%n".formatted(line.getKey(), value(line.getValue())));
            }
        }
        if (problems.isEmpty()) {
            return text.append("Nothing stands in the way.").toString();
        }
        text.append("problems");
        problems.forEach(problem -> text.append("\n  ").append(problem));
        return text.toString();
    }

    private static String value(JsonNode value) {
        if (value.isBoolean()) {
            return value.asBoolean() ? "yes" : "no";
        }
        return value.asText().isEmpty() ? "none" : value.asText();
    }
}
