package app.aladdin.client.edits;

import com.fasterxml.jackson.databind.JsonNode;

/// Compares what was typed with what a server has, which may say the same in another form: numbers
/// as texts, references as whole objects, nothing instead of an empty text.
final class Likeness {
    private Likeness() {}

    /// Whether a thing has all typed values.
    static boolean has(JsonNode thing, JsonNode typed) {
        return typed.properties().stream()
                .allMatch(field -> same(field.getValue(), value(thing, field.getKey())));
    }

    /// Whether nothing that a thing says is unlike what was typed, and it says some of it.
    static boolean mayBe(JsonNode thing, JsonNode typed) {
        boolean some = false;
        for (var field : typed.properties()) {
            JsonNode value = value(thing, field.getKey());
            if (!empty(value)) {
                if (!same(field.getValue(), value)) {
                    return false;
                }
                some = some || !empty(field.getValue());
            }
        }
        return some;
    }

    private static JsonNode value(JsonNode thing, String field) {
        JsonNode value = thing.path(field);
        return empty(value) ? thing.path("metadata").path(field) : value;
    }

    /// Whether two values say the same.
    static boolean same(JsonNode typed, JsonNode value) {
        if (empty(typed) || empty(value)) {
            return empty(typed) && empty(value);
        }
        if (typed.isArray()) {
            return sameItems(typed, value);
        }
        if (typed.isObject() && value.isObject()) {
            return (typed.has("id") && value.has("id"))
                    ? same(typed.get("id"), value.get("id"))
                    : has(value, typed);
        }
        if (typed.isNumber() && value.isNumber()) {
            return typed.decimalValue().compareTo(value.decimalValue()) == 0;
        }
        return text(typed).equals(text(value));
    }

    private static boolean sameItems(JsonNode typed, JsonNode value) {
        if (!value.isArray() || value.size() != typed.size()) {
            return false;
        }
        for (int i = 0; i < typed.size(); i++) {
            if (!same(typed.get(i), value.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static String text(JsonNode node) {
        JsonNode value = node.isObject() ? node.path("id") : node;
        return value.asText().strip();
    }

    private static boolean empty(JsonNode node) {
        return node.isMissingNode()
                || node.isNull()
                || (node.isTextual() && node.textValue().isBlank())
                || (node.isContainerNode() && node.isEmpty());
    }
}
