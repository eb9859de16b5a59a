package app.aladdin.contract;

import java.util.Locale;

/// Who speaks in a message.
public enum Role {
    USER,
    ASSISTANT,
    SYSTEM;

    /// The name on the wire: `user`, `assistant` or `system`.
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The role that a server names, in any case; an unknown one is shown like a note of the
    /// system.
    public static Role of(String wire) {
        return switch (wire.strip().toLowerCase(Locale.ROOT)) {
            case "user", "human" -> USER;
            case "assistant", "ai", "agent", "bot", "model" -> ASSISTANT;
            default -> SYSTEM;
        };
    }
}
