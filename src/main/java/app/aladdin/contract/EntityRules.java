package app.aladdin.contract;

import com.fasterxml.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// What a thing of a project must look like before it may be kept. Client and Studio both ask here,
/// so that a form says beforehand what the server would say afterwards.
///
/// The answers map a field to its reasons, the shape of `details` in an error answer; they are
/// empty when all is well. Fields that are not named here are anybody's own and never refused.
public final class EntityRules {
    /// The longest name, title, number or other text of one line, in UTF-16 units.
    public static final int LINE = 200;

    /// The longest text, in UTF-16 units.
    public static final int TEXT = 10_000;

    /// The longest `text` of a scene, in UTF-16 units.
    public static final int SCENE_TEXT = 200_000;

    /// The most items in a list.
    public static final int ITEMS = 1_000;

    private static final Set<String> LINES =
            Set.of(
                    "name",
                    "slug",
                    "type",
                    "status",
                    "role",
                    "tone",
                    "targetAudience",
                    "contentRating",
                    "sceneNumber",
                    "setting",
                    "timeOfDay",
                    "act",
                    "speaker");
    private static final Set<String> COUNTS =
            Set.of("episodeNumber", "seasonNumber", "eighths", "page");
    private static final Set<String> LISTS =
            Set.of(
                    "genre",
                    "themes",
                    "personality",
                    "goals",
                    "relationships",
                    "characters",
                    "scenes",
                    "images",
                    "tags");
    private static final Set<String> SETTINGS = Set.of("INT", "EXT", "INT/EXT");
    private static final Set<String> PROJECT_TYPES = Set.of("movie", "series");
    private static final int MOST = 100_000;

    private EntityRules() {}

    /// Checks a whole thing, as it is made.
    public static Map<String, List<String>> check(EntityKind kind, JsonNode json) {
        Map<String, List<String>> reasons = new TreeMap<>();
        for (String field : kind.required()) {
            if (blank(json.path(field))) {
                refuse(reasons, field, "is required");
            }
        }
        json.properties().forEach(field -> value(kind, field.getKey(), field.getValue(), reasons));
        return reasons;
    }

    /// Checks a change of some fields: required ones may be absent, but not emptied.
    public static Map<String, List<String>> checkChange(EntityKind kind, JsonNode changes) {
        Map<String, List<String>> reasons = new TreeMap<>();
        for (String field : kind.required()) {
            if (changes.has(field) && blank(changes.path(field))) {
                refuse(reasons, field, "is required");
            }
        }
        changes.properties()
                .forEach(field -> value(kind, field.getKey(), field.getValue(), reasons));
        return reasons;
    }

    private static boolean blank(JsonNode value) {
        return value.isMissingNode()
                || value.isNull()
                || (value.isTextual() && value.asText().isBlank());
    }

    private static void value(
            EntityKind kind, String field, JsonNode value, Map<String, List<String>> reasons) {
        if (value.isNull()) {
            return;
        }
        if (COUNTS.contains(field)) {
            count(field, value, reasons);
        } else if (LISTS.contains(field)) {
            list(field, value, reasons);
        } else if (LINES.contains(field)) {
            line(kind, field, value, reasons);
        } else if (value.isTextual()) {
            length(field, value.asText(), longest(kind, field), reasons);
        } else if (kind.required().contains(field)) {
            refuse(reasons, field, "must be a text");
        }
    }

    private static int longest(EntityKind kind, String field) {
        return kind == EntityKind.SCENE && field.equals("text") ? SCENE_TEXT : TEXT;
    }

    private static void line(
            EntityKind kind, String field, JsonNode value, Map<String, List<String>> reasons) {
        if (!value.isTextual() && !value.isNumber()) {
            refuse(reasons, field, "must be a text");
            return;
        }
        String text = value.asText();
        length(field, text, LINE, reasons);
        if (text.isEmpty()) {
            return;
        }
        if (field.equals(kind.stateField()) && !kind.states().isEmpty()) {
            oneOf(field, text, kind.states(), reasons);
        } else if (kind == EntityKind.SCENE && field.equals("setting")) {
            oneOf(field, text, SETTINGS.stream().sorted().toList(), reasons);
        } else if (kind == EntityKind.PROJECT && field.equals("type")) {
            oneOf(field, text, PROJECT_TYPES.stream().sorted().toList(), reasons);
        }
    }

    private static void oneOf(
            String field, String text, List<String> allowed, Map<String, List<String>> reasons) {
        if (!allowed.contains(text)) {
            refuse(reasons, field, "must be one of " + String.join(", ", allowed));
        }
    }

    private static void count(String field, JsonNode value, Map<String, List<String>> reasons) {
        Double number = new Fields(Json.object().set("n", value)).number("n");
        if (number == null || number != Math.rint(number) || number < 0 || number > MOST) {
            refuse(reasons, field, "must be a whole number from 0 to " + MOST);
        }
    }

    private static void list(String field, JsonNode value, Map<String, List<String>> reasons) {
        if (!value.isArray()) {
            refuse(reasons, field, "must be a list");
            return;
        }
        if (value.size() > ITEMS) {
            refuse(reasons, field, "must have at most " + ITEMS + " items");
        }
        for (JsonNode item : value) {
            if (item.isTextual() && item.asText().length() > TEXT) {
                refuse(reasons, field, "must have items of at most " + TEXT + " characters");
                return;
            }
            if (field.equals("relationships") && blank(item.path("type"))) {
                refuse(reasons, field, "must each have a type");
                return;
            }
        }
    }

    private static void length(
            String field, String text, int longest, Map<String, List<String>> reasons) {
        if (text.length() > longest) {
            refuse(reasons, field, "must have at most " + longest + " characters");
        }
    }

    private static void refuse(Map<String, List<String>> reasons, String field, String why) {
        reasons.computeIfAbsent(field, name -> new ArrayList<>()).add(why);
    }
}
