package app.aladdin.contract;

import java.util.Locale;

/// How much a notification matters.
public enum Severity {
    INFO,
    SUCCESS,
    WARNING,
    ERROR;

    /// The severity that a server means; a word that nobody knows is a piece of information.
    public static Severity of(String level) {
        return switch (level.strip().toLowerCase(Locale.ROOT)) {
            case "success" -> SUCCESS;
            case "warning", "warn" -> WARNING;
            case "error", "critical", "fatal" -> ERROR;
            default -> INFO;
        };
    }

    /// The name on the wire.
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }
}
