package app.aladdin.feature.orchestrator.task;

import app.aladdin.contract.Fields;
import app.aladdin.contract.Json;

import com.fasterxml.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// What a department made, as Markdown: tables as tables, lists as lists, texts as they are, and
/// anything else as its JSON.
final class OutputText {
    /// How many rows or items are shown at first.
    static final int FIRST = 12;

    private OutputText() {}

    /// @param all whether everything is wanted, or a first few rows
    static String of(JsonNode output, boolean all) {
        Fields fields = new Fields(output);
        if (output.isTextual()) {
            return output.asText();
        }
        String title = output.isObject() ? fields.text("title", "name") : "";
        String head = title.isEmpty() ? "" : "**" + plain(title) + "**\n\n";
        if (output.path("rows").isArray()) {
            return head + table(output, all);
        }
        if (output.path("items").isArray()) {
            return head
                    + some(output.path("items"), all).stream()
                            .map(item -> "- " + cell(item))
                            .collect(Collectors.joining("\n"));
        }
        String text = output.isObject() ? fields.text("text", "summary", "description") : "";
        return text.isEmpty() ? "```json\n" + Json.text(output) + "\n```" : head + text;
    }

    /// How many rows or items there are.
    static int size(JsonNode output) {
        return Math.max(output.path("rows").size(), output.path("items").size());
    }

    private static String table(JsonNode output, boolean all) {
        List<String> columns = new ArrayList<>();
        output.path("columns").forEach(column -> columns.add(plain(column.asText())));
        List<JsonNode> rows = some(output.path("rows"), all);
        int width = rows.stream().mapToInt(JsonNode::size).max().orElse(0);
        while (columns.size() < width) {
            columns.add("");
        }
        if (columns.isEmpty()) {
            return "";
        }
        StringBuilder table = new StringBuilder();
        line(table, columns);
        List<String> rule = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            int column = i;
            boolean numbers =
                    !rows.isEmpty() && rows.stream().allMatch(row -> row.path(column).isNumber());
            rule.add(numbers ? "--:" : ":--");
        }
        line(table, rule);
        for (JsonNode row : rows) {
            List<String> cells = new ArrayList<>();
            row.forEach(each -> cells.add(cell(each)));
            while (cells.size() < columns.size()) {
                cells.add("");
            }
            line(table, cells);
        }
        return table.toString();
    }

    private static void line(StringBuilder table, List<String> cells) {
        table.append("| ").append(String.join(" | ", cells)).append(" |\n");
    }

    private static List<JsonNode> some(JsonNode array, boolean all) {
        List<JsonNode> some = new ArrayList<>();
        for (JsonNode each : array) {
            if (all || some.size() < FIRST) {
                some.add(each);
            }
        }
        return some;
    }

    private static String cell(JsonNode value) {
        return plain(value.isValueNode() ? value.asText("") : Json.text(value));
    }

    /// One line that Markdown takes for nothing but text.
    private static String plain(String text) {
        return text.strip().replaceAll("\\s+", " ").replaceAll("([\\\\`*_\\[\\]<>|#~!])", "\\\\$1");
    }
}
