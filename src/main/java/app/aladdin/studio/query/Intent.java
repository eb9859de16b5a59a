package app.aladdin.studio.query;

import app.aladdin.studio.brain.Understood;

import java.util.Arrays;
import java.util.Locale;

/// What a query is after, told by the words of it that are known; the first that fits.
enum Intent {
    FIND_RELATIONSHIPS,
    FIND_DIALOGUE,
    FIND_SCENES,
    FIND_CHARACTERS,
    FIND_LOCATIONS,
    MEASURE,
    SUMMARISE,
    /// None of the words that are known occurs.
    SEARCH;

    static Intent of(Understood understood) {
        return Arrays.stream(values())
                .filter(intent -> intent.fits(understood))
                .findFirst()
                .orElse(SEARCH);
    }

    private boolean fits(Understood text) {
        return switch (this) {
            case FIND_RELATIONSHIPS ->
                    text.has("relationship", "love", "hate", "befriend", "oppose", "mentor")
                            || text.has("frequent", "meet");
            case FIND_DIALOGUE -> text.has("speak", "line", "word");
            case FIND_SCENES ->
                    text.has("scene", "happen", "act", "int", "ext")
                            || text.has("night", "day", "dawn", "dusk");
            case FIND_CHARACTERS ->
                    text.has("character", "who", "whom", "appear")
                            || text.has("protagonist", "antagonist", "supporting", "minor");
            case FIND_LOCATIONS -> text.has("location", "where");
            case MEASURE -> text.has("long", "page", "minute", "longest", "shortest", "many");
            case SUMMARISE -> text.has("about", "film", "theme");
            case SEARCH -> true;
        };
    }

    /// The name on the wire, such as `find_scenes`.
    String wire() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The type of things that are asked for, or an empty text.
    String type() {
        return switch (this) {
            case FIND_SCENES -> "scene";
            case FIND_CHARACTERS -> "character";
            case FIND_LOCATIONS -> "location";
            case FIND_RELATIONSHIPS, FIND_DIALOGUE, MEASURE, SUMMARISE, SEARCH -> "";
        };
    }
}
