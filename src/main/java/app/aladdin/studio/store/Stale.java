package app.aladdin.studio.store;

import com.fasterxml.jackson.databind.JsonNode;

/// A change was refused because somebody else was faster.
public final class Stale extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient JsonNode current;

    Stale(JsonNode current) {
        super("changed meanwhile");
        this.current = current;
    }

    /// As it is now.
    public JsonNode current() {
        return current;
    }
}
