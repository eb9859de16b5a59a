package app.aladdin.feature.export;

import java.util.Locale;

/// As what a conversation can be written.
enum Format {
    MARKDOWN("md"),
    JSON("json");

    private final String ending;

    Format(String ending) {
        this.ending = ending;
    }

    /// The end of a file's name, without the dot.
    String ending() {
        return ending;
    }

    /// What a file's name asks for; Markdown where it does not say.
    static Format of(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith("." + JSON.ending) ? JSON : MARKDOWN;
    }
}
