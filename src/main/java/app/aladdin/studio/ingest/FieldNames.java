package app.aladdin.studio.ingest;

import app.aladdin.contract.EntityKind;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// How people call the contract's fields.
final class FieldNames {
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]+");

    private static final Map<String, String> NAMES =
            Map.ofEntries(
                    Map.entry("name", "name"),
                    Map.entry("title", "name"),
                    Map.entry("slugline", "name"),
                    Map.entry("heading", "name"),
                    Map.entry("character", "name"),
                    Map.entry("description", "description"),
                    Map.entry("desc", "description"),
                    Map.entry("summary", "description"),
                    Map.entry("synopsis", "description"),
                    Map.entry("about", "description"),
                    Map.entry("role", "role"),
                    Map.entry("backstory", "backstory"),
                    Map.entry("background", "backstory"),
                    Map.entry("history", "backstory"),
                    Map.entry("appearance", "appearance"),
                    Map.entry("looks", "appearance"),
                    Map.entry("personality", "personality"),
                    Map.entry("traits", "personality"),
                    Map.entry("goals", "goals"),
                    Map.entry("goal", "goals"),
                    Map.entry("wants", "goals"),
                    Map.entry("setting", "setting"),
                    Map.entry("intext", "setting"),
                    Map.entry("location", "location"),
                    Map.entry("place", "location"),
                    Map.entry("where", "location"),
                    Map.entry("timeofday", "timeOfDay"),
                    Map.entry("time", "timeOfDay"),
                    Map.entry("scenenumber", "sceneNumber"),
                    Map.entry("sceneno", "sceneNumber"),
                    Map.entry("scene", "sceneNumber"),
                    Map.entry("number", "number"),
                    Map.entry("no", "number"),
                    Map.entry("episodenumber", "episodeNumber"),
                    Map.entry("episode", "episodeNumber"),
                    Map.entry("seasonnumber", "seasonNumber"),
                    Map.entry("season", "seasonNumber"),
                    Map.entry("characters", "characters"),
                    Map.entry("cast", "characters"),
                    Map.entry("eighths", "eighths"),
                    Map.entry("act", "act"),
                    Map.entry("status", "status"),
                    Map.entry("speaker", "speaker"),
                    Map.entry("spokenby", "speaker"),
                    Map.entry("text", "text"),
                    Map.entry("line", "text"),
                    Map.entry("dialogue", "text"),
                    Map.entry("tags", "tags"),
                    Map.entry("relationships", "relationships"),
                    Map.entry("images", "images"));

    private static final Set<String> TYPES = Set.of("type", "kind", "entitytype", "entity");

    private static final Set<String> LISTS = Set.of("personality", "goals", "characters", "tags");

    private FieldNames() {}

    /// A name as it is compared.
    static String key(String name) {
        return NO_LETTER.matcher(name).replaceAll("").toLowerCase(Locale.ROOT);
    }

    /// The contract's name of a field, or an empty text for one that is somebody's own.
    static String known(String name) {
        return NAMES.getOrDefault(key(name), "");
    }

    /// Whether a field says what kind of thing it is.
    static boolean type(String name) {
        return TYPES.contains(key(name));
    }

    static boolean list(String field) {
        return LISTS.contains(field);
    }

    /// The fields besides the required ones that a profile of this kind is the better for.
    static List<String> wanted(EntityKind kind) {
        return switch (kind) {
            case PROJECT -> List.of("logline", "synopsis", "genre", "themes");
            case EPISODE -> List.of("seasonNumber", "status");
            case SCENE -> List.of("setting", "location", "timeOfDay", "characters");
            case CHARACTER -> List.of("role", "backstory", "appearance", "personality", "goals");
            case LOCATION -> List.of("tags", "images");
            case CONCEPT -> List.of("tags", "images");
            case DIALOGUE -> List.of("sceneNumber", "description");
        };
    }
}
