package app.aladdin.client.edits;

import java.util.Locale;

/// What is to happen to a thing.
public enum Verb {
    CREATE,
    CHANGE,
    DELETE;

    /// The name in the offline store.
    String stored() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Verb of(String stored) {
        return valueOf(stored.toUpperCase(Locale.ROOT));
    }
}
