package app.aladdin.contract;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// How urgent a task is.
public enum Priority {
    LOW,
    MEDIUM,
    HIGH,
    CRITICAL;

    /// The name on the wire: `low`, `medium`, `high` or `critical`.
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The priority of that name, in any case; nothing for any other text.
    public static Optional<Priority> of(String wire) {
        return Arrays.stream(values())
                .filter(priority -> priority.name().equalsIgnoreCase(wire.strip()))
                .findFirst();
    }
}
