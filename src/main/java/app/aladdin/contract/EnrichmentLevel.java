package app.aladdin.contract;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// How much a server should add of its own to data that it is given.
public enum EnrichmentLevel {
    MINIMAL,
    STANDARD,
    COMPREHENSIVE;

    /// The name on the wire: `minimal`, `standard` or `comprehensive`.
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The level of that name, in any case; nothing for any other text.
    public static Optional<EnrichmentLevel> of(String wire) {
        return Arrays.stream(values())
                .filter(level -> level.name().equalsIgnoreCase(wire.strip()))
                .findFirst();
    }
}
