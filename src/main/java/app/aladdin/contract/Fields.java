package app.aladdin.contract;

import com.fasterxml.jackson.databind.JsonNode;

import org.jspecify.annotations.Nullable;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/// Reads the fields of a JSON object the way the contract asks for: an absent field, `null` or a
/// value of another type is "nothing said", never an error. Where a field is not there under its
/// exact name, the same name in another case or with underscores counts.
///
/// @param node what is read first
/// @param more what is read where `node` says nothing, such as the `metadata` of an entity
public record Fields(JsonNode node, @Nullable JsonNode more) {

    public Fields(JsonNode node) {
        this(node, null);
    }

    /// The fields of a thing that a server may have put into an envelope: where none of `marks` is
    /// at the top, an object under `data`, `doc` or `result` is taken for the thing itself.
    static Fields unwrapped(JsonNode json, String... marks) {
        return new Fields(Envelope.open(json, marks));
    }

    /// The fields of an entity: without its envelope, and with `metadata` read where the entity
    /// itself says nothing.
    static Fields ofEntity(JsonNode json) {
        JsonNode inner = Envelope.open(json, "id", "_id");
        JsonNode metadata = inner.get("metadata");
        return new Fields(inner, metadata != null && metadata.isObject() ? metadata : null);
    }

    /// The first of the named fields that holds something other than `null`.
    public @Nullable JsonNode any(String... names) {
        JsonNode found = first(node, names);
        return found == null && more != null ? first(more, names) : found;
    }

    private static @Nullable JsonNode first(JsonNode in, String... names) {
        for (String name : names) {
            JsonNode value = in.get(name);
            if (value != null && !value.isNull()) {
                return value;
            }
        }
        for (String name : names) {
            JsonNode value = spelledOtherwise(in, name);
            if (value != null) {
                return value;
            }
        }
        return null;
    }

    private static @Nullable JsonNode spelledOtherwise(JsonNode in, String name) {
        for (Map.Entry<String, JsonNode> field : in.properties()) {
            if (!field.getValue().isNull()
                    && field.getKey().length() >= name.length()
                    && field.getKey().replace("_", "").equalsIgnoreCase(name)) {
                return field.getValue();
            }
        }
        return null;
    }

    private Stream<JsonNode> values(String... names) {
        List<JsonNode> values = new ArrayList<>();
        for (JsonNode in : more == null ? List.of(node) : List.of(node, more)) {
            for (String name : names) {
                JsonNode value = first(in, name);
                if (value != null) {
                    values.add(value);
                }
            }
        }
        return values.stream();
    }

    /// The text of the first named field that has one (numbers and booleans count), or `""`.
    public String text(String... names) {
        return values(names)
                .filter(JsonNode::isValueNode)
                .findFirst()
                .map(JsonNode::asText)
                .orElse("");
    }

    /// As [#text], but tells "nothing said" from an empty text.
    public @Nullable String textOrNull(String... names) {
        return values(names)
                .filter(JsonNode::isValueNode)
                .findFirst()
                .map(JsonNode::asText)
                .orElse(null);
    }

    /// The id of the first named field that has one: bare, or inside the object that it is the id
    /// of, as servers with populated relationships send it; `""` where there is none.
    public String id(String... names) {
        return values(names)
                .map(value -> value.isObject() ? EntityRef.read(value, "").id() : plain(value))
                .filter(id -> !id.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static String plain(JsonNode value) {
        return value.isValueNode() ? value.asText() : "";
    }

    /// A whole number, read from a text too; `fallback` where there is none.
    public int whole(String name, int fallback) {
        JsonNode value = any(name);
        if (value == null) {
            return fallback;
        }
        return value.isNumber() || value.isTextual() ? value.asInt(fallback) : fallback;
    }

    /// A number, read from a text too (`87 %` is 87); `null` where there is none.
    public @Nullable Double number(String... names) {
        return values(names).flatMap(Fields::number).findFirst().orElse(null);
    }

    private static Stream<Double> number(JsonNode value) {
        double number = Double.NaN;
        if (value.isNumber()) {
            number = value.asDouble();
        } else if (value.isTextual()) {
            try {
                number = Double.parseDouble(value.asText().replace("%", "").strip());
            } catch (NumberFormatException noNumber) {
                return Stream.empty();
            }
        }
        return Double.isFinite(number) ? Stream.of(number) : Stream.empty();
    }

    /// A share, score or confidence from 0 to 1; what is above 1 is percent. `null` where there is
    /// none.
    public @Nullable Double share(String... names) {
        Double number = number(names);
        if (number == null) {
            return null;
        }
        double share = number > 1 ? number / 100 : number;
        return Math.clamp(share, 0.0, 1.0);
    }

    public boolean flag(String name, boolean fallback) {
        JsonNode value = any(name);
        return value == null ? fallback : value.asBoolean(fallback);
    }

    /// A flag which the server may not have said anything about.
    public @Nullable Boolean flagOrNull(String name) {
        JsonNode value = any(name);
        return (value == null || !value.isValueNode()) ? null : value.asBoolean(false);
    }

    /// A point in time: ISO-8601 with any offset, or milliseconds since the epoch; the epoch itself
    /// when nothing readable is there.
    public Instant time(String... names) {
        Instant time = timeOrNull(names);
        return time == null ? Instant.EPOCH : time;
    }

    /// As [#time], but `null` when nothing readable is there.
    public @Nullable Instant timeOrNull(String... names) {
        return values(names).flatMap(Fields::time).findFirst().orElse(null);
    }

    private static Stream<Instant> time(JsonNode value) {
        if (value.isNumber()) {
            return Stream.of(Instant.ofEpochMilli(value.asLong()));
        }
        String text = value.asText().strip();
        try {
            return Stream.of(OffsetDateTime.parse(text).toInstant());
        } catch (DateTimeException notIso) {
            try {
                return Stream.of(Instant.ofEpochMilli(Long.parseLong(text)));
            } catch (NumberFormatException notANumber) {
                return Stream.empty();
            }
        }
    }

    /// The texts of an array field; a single text counts as a list of one, and an object stands for
    /// the name or message in it.
    public List<String> texts(String... names) {
        List<String> texts = new ArrayList<>();
        for (JsonNode item : nodes(names)) {
            String text = item.isObject() ? Envelope.wording(item) : plain(item);
            if (item.isValueNode() || !text.isEmpty()) {
                texts.add(text);
            }
        }
        return List.copyOf(texts);
    }

    /// Each item of an array field, read by `reader`.
    public <T> List<T> list(String name, Function<JsonNode, T> reader) {
        return nodes(name).stream().map(reader).toList();
    }

    /// The items of an array field without `null`; anything else that is there counts as a list of
    /// one, and a page (`{docs:[…]}`) as its things.
    public List<JsonNode> nodes(String... names) {
        JsonNode value = any(names);
        if (value != null && value.isObject() && value.path("docs").isArray()) {
            value = value.path("docs");
        }
        List<JsonNode> items = new ArrayList<>();
        if (value != null && value.isArray()) {
            for (JsonNode item : value) {
                if (!item.isNull()) {
                    items.add(item);
                }
            }
        } else if (value != null) {
            items.add(value);
        }
        return List.copyOf(items);
    }
}
