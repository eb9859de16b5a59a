package app.aladdin.contract;

import com.fasterxml.jackson.databind.JsonNode;

import org.jspecify.annotations.Nullable;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// Reads the fields of a JSON object the way the contract asks for: an absent field, `null` or a
/// value of another type is "nothing said", never an error.
public record Fields(JsonNode node) {

    /// The first of the named fields that holds something other than `null`.
    public @Nullable JsonNode any(String... names) {
        for (String name : names) {
            JsonNode value = node.get(name);
            if (value != null && !value.isNull() && !value.isMissingNode()) {
                return value;
            }
        }
        return null;
    }

    /// The text of the first named field that has one (numbers and booleans count), or `""`.
    public String text(String... names) {
        for (String name : names) {
            JsonNode value = any(name);
            if (value != null && value.isValueNode()) {
                return value.asText();
            }
        }
        return "";
    }

    /// As [#text], but tells "nothing said" from an empty text.
    public @Nullable String textOrNull(String name) {
        JsonNode value = any(name);
        return value != null && value.isValueNode() ? value.asText() : null;
    }

    /// A whole number, read from a text too; `fallback` where there is none.
    public int whole(String name, int fallback) {
        JsonNode value = any(name);
        if (value == null) {
            return fallback;
        }
        return value.isNumber() || value.isTextual() ? value.asInt(fallback) : fallback;
    }

    public boolean flag(String name, boolean fallback) {
        JsonNode value = any(name);
        return value == null ? fallback : value.asBoolean(fallback);
    }

    /// A point in time: ISO-8601 with any offset, or milliseconds since the epoch; the epoch itself
    /// when nothing readable is there.
    public Instant time(String... names) {
        JsonNode value = any(names);
        if (value == null) {
            return Instant.EPOCH;
        }
        if (value.isNumber()) {
            return Instant.ofEpochMilli(value.asLong());
        }
        try {
            return OffsetDateTime.parse(value.asText()).toInstant();
        } catch (DateTimeException notIso) {
            return epochText(value.asText());
        }
    }

    private static Instant epochText(String text) {
        try {
            return Instant.ofEpochMilli(Long.parseLong(text.strip()));
        } catch (NumberFormatException notANumber) {
            return Instant.EPOCH;
        }
    }

    /// The texts of an array field; a single text counts as a list of one.
    public List<String> texts(String name) {
        List<String> texts = new ArrayList<>();
        for (JsonNode item : items(name)) {
            if (item.isValueNode() && !item.isNull()) {
                texts.add(item.asText());
            }
        }
        return List.copyOf(texts);
    }

    /// Each item of an array field, read by `reader`.
    public <T> List<T> list(String name, Function<JsonNode, T> reader) {
        List<T> list = new ArrayList<>();
        items(name).forEach(item -> list.add(reader.apply(item)));
        return List.copyOf(list);
    }

    private List<JsonNode> items(String name) {
        JsonNode value = any(name);
        List<JsonNode> items = new ArrayList<>();
        if (value != null && value.isArray()) {
            value.forEach(items::add);
        } else if (value != null && value.isValueNode()) {
            items.add(value);
        }
        return items;
    }
}
