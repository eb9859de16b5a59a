package app.aladdin.client.outbox;

import app.aladdin.contract.ChatContext;
import app.aladdin.contract.EnrichmentLevel;
import app.aladdin.contract.Json;
import app.aladdin.contract.Priority;
import app.aladdin.contract.QueryFilters;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// What a message's mode sends beside the text: fields of the mode's request, as they are kept with
/// a message that waits.
public final class SendOptions {
    /// Nothing but the text.
    public static JsonNode none() {
        return Json.object();
    }

    private SendOptions() {}

    /// For a chat: things that it is about, and who should answer.
    public static JsonNode chat(ChatContext context) {
        return Json.object().set("metadata", context.write());
    }

    /// For a query.
    ///
    /// @param limit the most results, 1 to 100
    public static JsonNode query(QueryFilters filters, int limit) {
        ObjectNode options = Json.object().put("limit", limit);
        options.set("filters", filters.write());
        return options;
    }

    /// For data.
    ///
    /// @param suggestedType `null` leaves it to the server
    /// @param level `null` leaves it to the server
    public static JsonNode data(
            @Nullable String suggestedType, @Nullable EnrichmentLevel level, boolean autoIngest) {
        ObjectNode options = Json.object().put("autoIngest", autoIngest);
        if (suggestedType != null) {
            options.put("suggestedType", suggestedType);
        }
        if (level != null) {
            options.put("enrichmentLevel", level.wire());
        }
        return options;
    }

    /// For a task.
    ///
    /// @param priority `null` leaves it to the server
    /// @param departments slugs; empty leaves it to the server
    /// @param async `false` lets the answer wait for the end of the task
    public static JsonNode task(
            @Nullable Priority priority, List<String> departments, boolean async) {
        ObjectNode options = Json.object().put("async", async);
        if (priority != null) {
            options.put("priority", priority.wire());
        }
        options.set("departments", Json.texts(departments));
        return options;
    }
}
