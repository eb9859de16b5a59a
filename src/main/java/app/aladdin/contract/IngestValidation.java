package app.aladdin.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/// Whether data may be written.
///
/// @param errors what stands against it; with any of them nothing may be written
/// @param warnings what should be looked at
public record IngestValidation(boolean isValid, List<String> errors, List<String> warnings) {

    /// Where a server says nothing, nothing stands against it.
    public static final IngestValidation NONE = new IngestValidation(true, List.of(), List.of());

    public static IngestValidation read(@Nullable JsonNode json) {
        if (json == null || !json.isObject()) {
            return NONE;
        }
        Fields fields = new Fields(json);
        List<String> errors = remarks(fields, "errors");
        return new IngestValidation(
                fields.flag("isValid", fields.flag("valid", errors.isEmpty())),
                errors,
                remarks(fields, "warnings"));
    }

    /// Texts, or objects that name a field and say a message.
    private static List<String> remarks(Fields fields, String name) {
        List<String> remarks = new ArrayList<>();
        for (JsonNode item : fields.nodes(name)) {
            Fields remark = new Fields(item);
            String field = item.isObject() ? remark.text("field", "path") : "";
            String message =
                    item.isObject() ? remark.text("message", "error", "reason") : item.asText();
            remarks.add(field.isEmpty() ? message : field + ": " + message);
        }
        return List.copyOf(remarks);
    }

    public ObjectNode write() {
        ObjectNode json = Json.object().put("isValid", isValid);
        json.set("errors", Json.texts(errors));
        json.set("warnings", Json.texts(warnings));
        return json;
    }
}
