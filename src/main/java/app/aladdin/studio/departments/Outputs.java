package app.aladdin.studio.departments;

import app.aladdin.contract.Json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import java.util.Collection;
import java.util.List;

/// The forms that outputs have.
final class Outputs {
    private Outputs() {}

    /// `{type: "table", title, columns: […], rows: [[…]]}`; cells are texts and whole numbers.
    static ObjectNode table(String title, List<String> columns, Collection<List<Object>> rows) {
        ObjectNode json = Json.object().put("type", "table").put("title", title);
        json.set("columns", Json.texts(columns));
        ArrayNode all = json.putArray("rows");
        for (List<Object> row : rows) {
            ArrayNode cells = all.addArray();
            for (Object cell : row) {
                switch (cell) {
                    case Integer number -> cells.add(number);
                    case Double number -> cells.add(number);
                    default -> cells.add(cell.toString());
                }
            }
        }
        return json;
    }

    /// `{type: "list", title, items: […]}`.
    static ObjectNode list(String title, Collection<String> items) {
        ObjectNode json = Json.object().put("type", "list").put("title", title);
        json.set("items", Json.texts(items));
        return json;
    }

    /// A share of a whole as a percentage, rounded.
    static int percent(int part, int whole) {
        return whole == 0 ? 0 : Math.round(100f * part / whole);
    }
}
