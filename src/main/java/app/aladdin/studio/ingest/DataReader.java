package app.aladdin.studio.ingest;

import app.aladdin.contract.EntityKind;
import app.aladdin.contract.Json;
import app.aladdin.contract.ProblemException;
import app.aladdin.script.Slugline;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads fields out of data: a JSON object, lines of `field: value`, a scene with its heading, or
/// prose.
final class DataReader {
    private static final Pattern LINE =
            Pattern.compile(
                    "\\s*(?:[-*]\\s+)?\\**([\\p{L}][\\p{L} /_-]{0,30})\\**\\s*[:=]\\**\\s*(.*)");
    private static final Pattern LIST = Pattern.compile("\\s*[,;]\\s*|\\s+\\band\\b\\s+");

    private DataReader() {}

    static Draft read(String content) {
        return json(content)
                .or(() -> lines(content))
                .or(() -> scene(content))
                .orElseGet(() -> Prose.read(content));
    }

    private static Optional<Draft> json(String content) {
        if (!content.strip().startsWith("{")) {
            return Optional.empty();
        }
        JsonNode json;
        try {
            json = Json.parse(content.strip());
        } catch (ProblemException notJson) {
            return Optional.empty();
        }
        Draft draft = Draft.of(null, Draft.Source.JSON);
        for (var field : json.properties()) {
            if (FieldNames.type(field.getKey()) && field.getValue().isTextual()) {
                draft = typed(draft, field.getValue().asText());
            } else {
                String known = FieldNames.known(field.getKey());
                draft.fields().set(known.isEmpty() ? field.getKey() : known, field.getValue());
            }
        }
        return Optional.of(numbered(draft));
    }

    /// At least two lines are fields, and nothing but their continuations stands between them.
    private static Optional<Draft> lines(String content) {
        List<String[]> pairs = new ArrayList<>();
        int known = 0;
        for (String line : content.lines().toList()) {
            Matcher matcher = LINE.matcher(line);
            boolean field = matcher.matches() && !matcher.group(1).strip().contains("  ");
            if (field) {
                pairs.add(new String[] {matcher.group(1).strip(), matcher.group(2).strip()});
                boolean ours =
                        !FieldNames.known(matcher.group(1)).isEmpty()
                                || FieldNames.type(matcher.group(1));
                known += ours ? 1 : 0;
            } else if (!line.isBlank() && pairs.isEmpty()) {
                return Optional.empty();
            } else if (!line.isBlank()) {
                String[] last = pairs.getLast();
                last[1] = (last[1] + "\n" + line.strip()).strip();
            }
        }
        if (known < 2) {
            return Optional.empty();
        }
        Draft draft = Draft.of(null, Draft.Source.LINES);
        for (String[] pair : pairs) {
            if (FieldNames.type(pair[0])) {
                draft = typed(draft, pair[1]);
            } else {
                put(draft.fields(), pair[0], pair[1]);
            }
        }
        return Optional.of(numbered(draft));
    }

    private static void put(ObjectNode fields, String name, String value) {
        String known = FieldNames.known(name);
        String field = known.isEmpty() ? camel(name) : known;
        if (FieldNames.list(field)) {
            ArrayNode list = fields.putArray(field);
            LIST.splitAsStream(value.replace("\n", ", "))
                    .map(String::strip)
                    .filter(item -> !item.isEmpty())
                    .forEach(list::add);
        } else {
            fields.put(field, value);
        }
    }

    private static String camel(String name) {
        StringBuilder field = new StringBuilder();
        for (String word : name.strip().split("[^\\p{L}\\p{N}]+", -1)) {
            if (!word.isEmpty()) {
                String lower = word.toLowerCase(Locale.ROOT);
                field.append(
                        field.isEmpty()
                                ? lower
                                : lower.substring(0, 1).toUpperCase(Locale.ROOT)
                                        + lower.substring(1));
            }
        }
        return field.toString();
    }

    private static Optional<Draft> scene(String content) {
        String[] parts = content.strip().split("\\R", 2);
        Optional<Slugline> slugline = Slugline.parse(parts[0]);
        if (slugline.isEmpty()) {
            return Optional.empty();
        }
        Draft draft = Draft.of(EntityKind.SCENE, Draft.Source.SCENE);
        draft.fields().put("name", slugline.get().text());
        if (parts.length > 1 && !parts[1].isBlank()) {
            draft.fields().put("description", parts[1].strip());
        }
        return Optional.of(draft);
    }

    private static Draft typed(Draft draft, String type) {
        @Nullable EntityKind kind =
                EntityKind.of(type).filter(k -> k != EntityKind.PROJECT).orElse(null);
        return kind == null
                ? draft.warned("The type is not one that can be added.")
                : draft.as(kind);
    }

    /// A bare number belongs to whatever else says what it counts.
    private static Draft numbered(Draft draft) {
        JsonNode number = draft.fields().remove("number");
        if (number != null) {
            boolean episode =
                    draft.kind() == EntityKind.EPISODE || draft.fields().has("seasonNumber");
            draft.fields().set(episode ? "episodeNumber" : "sceneNumber", number);
        }
        return draft;
    }
}
