package app.aladdin.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/// The body of an error answer.
///
/// @param error what the server says, one line; empty when it says nothing that can be shown
/// @param code one of [ErrorCodes] or the server's own; may be empty
/// @param details a field's name and what is wrong with it; empty when the server does not say
public record ErrorBody(String error, String code, Map<String, List<String>> details) {
    private static final int LONGEST = 300;

    public ErrorBody {
        details = Map.copyOf(details);
    }

    public ErrorBody(String error, String code) {
        this(error, code, Map.of());
    }

    /// Reads the shapes that the contract names: `{error, code, details}`, `{errors:[{message}]}`,
    /// `{message}`, plain text, and a proxy's HTML page (which says nothing). Also what common
    /// frameworks send: an `error` that is an object, `{detail}`, `{message:[…]}`.
    public static ErrorBody read(String body) {
        JsonNode json;
        try {
            json = Json.parse(body);
        } catch (ProblemException noJson) {
            return new ErrorBody(looksLikeMarkup(body) ? "" : oneLine(body), "");
        }
        return json.isTextual() ? new ErrorBody(oneLine(json.asText()), "") : read(json);
    }

    public static ErrorBody read(JsonNode json) {
        JsonNode error = json.path("error");
        if (error.isObject()) {
            ErrorBody inner = read(error);
            String code = inner.code.isEmpty() ? new Fields(json).text("code") : inner.code;
            return new ErrorBody(inner.error, code, inner.details);
        }
        Fields fields = new Fields(json);
        Map<String, List<String>> details = new TreeMap<>();
        for (String name : List.of("details", "fields", "detail", "data", "errors")) {
            collect(json.path(name), details);
        }
        return new ErrorBody(oneLine(message(fields)), fields.text("code"), details);
    }

    private static String message(Fields fields) {
        String message = fields.text("error", "message", "detail", "title");
        if (!message.isEmpty()) {
            return message;
        }
        for (JsonNode item : fields.nodes("errors", "message")) {
            String text = item.isObject() ? new Fields(item).text("message", "msg") : item.asText();
            if (!text.isEmpty()) {
                return text;
            }
        }
        return "";
    }

    /// Reasons by field: `{name: "is required"}`, `{name: ["…"]}`, or a list of things that name a
    /// `field` or `path` and say a `message`, also deeper inside.
    private static void collect(JsonNode details, Map<String, List<String>> into) {
        if (details.isArray()) {
            details.forEach(item -> item(item, into));
        } else if (details.isObject() && details.path("errors").isArray()) {
            collect(details.path("errors"), into);
        } else if (details.isObject()) {
            details.properties().forEach(field -> reasons(field.getKey(), field.getValue(), into));
        }
    }

    private static void item(JsonNode item, Map<String, List<String>> into) {
        Fields fields = new Fields(item);
        String field = fields.text("field", "path", "param");
        if (field.isEmpty()) {
            field = String.join(".", fields.texts("path", "loc"));
        }
        String message = fields.text("message", "msg", "reason", "error");
        if (!field.isEmpty() && !message.isEmpty()) {
            add(field, message, into);
        }
        collect(item.path("data"), into);
        if (item.path("errors").isArray()) {
            collect(item.path("errors"), into);
        }
    }

    private static void reasons(String field, JsonNode why, Map<String, List<String>> into) {
        if (why.isArray()) {
            why.forEach(one -> reasons(field, one, into));
        } else if (why.isObject()) {
            String message = new Fields(why).text("message", "msg", "reason", "error");
            if (!message.isEmpty()) {
                add(field, message, into);
            }
        } else if (!why.asText().isEmpty() && !why.isNull()) {
            add(field, why.asText(), into);
        }
    }

    private static void add(String field, String why, Map<String, List<String>> into) {
        List<String> reasons = into.computeIfAbsent(field, name -> new ArrayList<>());
        if (!reasons.contains(why)) {
            reasons.add(why);
        }
    }

    private static boolean looksLikeMarkup(String body) {
        return body.stripLeading().startsWith("<")
                || body.toLowerCase(Locale.ROOT).contains("<html");
    }

    private static String oneLine(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        return line.length() > LONGEST ? line.substring(0, LONGEST) + "…" : line;
    }

    /// `{error, code, details}`, `details` being left out where there are none.
    public ObjectNode write() {
        ObjectNode json = Json.object().put("error", error).put("code", code);
        if (!details.isEmpty()) {
            ObjectNode fields = json.putObject("details");
            new TreeMap<>(details).forEach((name, why) -> fields.set(name, Json.texts(why)));
        }
        return json;
    }
}
