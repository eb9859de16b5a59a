package app.aladdin.platform;

import app.aladdin.contract.Fields;
import app.aladdin.contract.Json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import java.util.List;

/// What makes the window comfortable for one person.
///
/// @param language `system`, `en` or `de`
/// @param scale of the whole window, in percent, from 80 to 200
/// @param font of what is read at length, one of [#FONTS]
/// @param size of that font in pixels, from 12 to 22
/// @param lessMotion whether nothing moves that need not
public record Comfort(String language, int scale, String font, int size, boolean lessMotion) {
    public static final List<String> LANGUAGES = List.of("system", "en", "de");

    /// Those that the application brings along, and the system's own.
    public static final List<String> FONTS =
            List.of("Inter", "System", "Serif", "Courier Prime", "JetBrains Mono");

    /// In percent.
    public static final List<Integer> SCALES = List.of(80, 90, 100, 110, 125, 150, 175, 200);

    public static final Comfort DEFAULT = new Comfort("system", 100, "Inter", 14, false);

    /// What is none of these becomes the default, so that a damaged file does no harm.
    public Comfort {
        language = LANGUAGES.contains(language) ? language : "system";
        scale = Math.clamp(scale, 80, 200);
        font = FONTS.contains(font) ? font : "Inter";
        size = Math.clamp(size, 12, 22);
    }

    public Comfort withLanguage(String other) {
        return new Comfort(other, scale, font, size, lessMotion);
    }

    public Comfort withScale(int other) {
        return new Comfort(language, other, font, size, lessMotion);
    }

    public Comfort withFont(String other) {
        return new Comfort(language, scale, other, size, lessMotion);
    }

    public Comfort withSize(int other) {
        return new Comfort(language, scale, font, other, lessMotion);
    }

    public Comfort withLessMotion(boolean other) {
        return new Comfort(language, scale, font, size, other);
    }

    static Comfort read(JsonNode json) {
        Fields fields = new Fields(json.path("comfort"));
        return new Comfort(
                fields.text("language"),
                json.path("comfort").path("scale").asInt(DEFAULT.scale),
                fields.text("font"),
                json.path("comfort").path("size").asInt(DEFAULT.size),
                fields.flag("lessMotion", false));
    }

    ObjectNode json() {
        return Json.object()
                .put("language", language)
                .put("scale", scale)
                .put("font", font)
                .put("size", size)
                .put("lessMotion", lessMotion);
    }
}
