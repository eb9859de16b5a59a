package app.aladdin.studio.ingest;

import app.aladdin.contract.EntityKind;
import app.aladdin.contract.Json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/// What was read out of data so far.
///
/// @param kind what it says that it is, or `null` where it does not say
/// @param fields by their names in the contract
/// @param source how it was written
/// @param warnings what should be looked at
record Draft(@Nullable EntityKind kind, ObjectNode fields, Source source, List<String> warnings) {
    /// How data was written.
    enum Source {
        JSON("a JSON object"),
        LINES("lines of `field: value`"),
        SCENE("a scene with its heading"),
        PROSE("prose");

        private final String words;

        Source(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }

    Draft {
        warnings = List.copyOf(warnings);
    }

    static Draft of(@Nullable EntityKind kind, Source source) {
        return new Draft(kind, Json.object(), source, List.of());
    }

    Draft as(EntityKind other) {
        return new Draft(other, fields, source, warnings);
    }

    Draft warned(String warning) {
        List<String> more = new ArrayList<>(warnings);
        more.add(warning);
        return new Draft(kind, fields, source, more);
    }

    /// A field's text, or an empty one.
    String text(String field) {
        JsonNode value = fields.path(field);
        return value.isValueNode() ? value.asText("") : "";
    }

    boolean has(String field) {
        JsonNode value = fields.path(field);
        return !value.isMissingNode()
                && !value.isNull()
                && !(value.isTextual() && value.asText().isBlank())
                && !(value.isArray() && value.isEmpty());
    }
}
