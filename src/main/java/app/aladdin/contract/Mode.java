package app.aladdin.contract;

import java.util.Locale;

/// The four ways of talking to the orchestrator, in the order in which they are offered.
public enum Mode {
    CHAT,
    QUERY,
    TASK,
    DATA;

    /// The name on the wire: `chat`, `query`, `task` or `data`.
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The mode that a server names, in any case; a name we do not know is read as [#CHAT], because
    /// every message can at least be read as conversation.
    public static Mode of(String wire) {
        for (Mode mode : values()) {
            if (mode.name().equalsIgnoreCase(wire.strip())) {
                return mode;
            }
        }
        return CHAT;
    }
}
