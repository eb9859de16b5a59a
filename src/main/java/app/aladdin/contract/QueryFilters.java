package app.aladdin.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// What a query is limited to. Empty parts limit nothing.
///
/// @param entityTypes such as `character`, `scene`
/// @param dateRange when the things changed last; `null` for any time
/// @param tags words that servers put on things
public record QueryFilters(
        List<String> entityTypes, @Nullable DateRange dateRange, List<String> tags) {

    public static final QueryFilters NONE = new QueryFilters(List.of(), null, List.of());

    /// From `start` to `end`, both included: ISO-8601 dates or times as they were given; an empty
    /// text leaves that end open.
    public record DateRange(String start, String end) {}

    public static QueryFilters read(@Nullable JsonNode json) {
        if (json == null || !json.isObject()) {
            return NONE;
        }
        Fields fields = new Fields(json);
        JsonNode range = fields.any("dateRange");
        return new QueryFilters(
                fields.texts("entityTypes", "types"),
                range == null || !range.isObject()
                        ? null
                        : new DateRange(
                                new Fields(range).text("start", "from"),
                                new Fields(range).text("end", "to")),
                fields.texts("tags"));
    }

    public boolean isEmpty() {
        return entityTypes.isEmpty() && dateRange == null && tags.isEmpty();
    }

    public ObjectNode write() {
        ObjectNode json = Json.object();
        if (!entityTypes.isEmpty()) {
            json.set("entityTypes", Json.texts(entityTypes));
        }
        if (dateRange != null) {
            json.putObject("dateRange").put("start", dateRange.start).put("end", dateRange.end);
        }
        if (!tags.isEmpty()) {
            json.set("tags", Json.texts(tags));
        }
        return json;
    }
}
