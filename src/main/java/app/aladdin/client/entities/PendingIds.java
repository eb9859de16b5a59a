package app.aladdin.client.entities;

import java.util.UUID;

/// Ids of things that were made here and that no server knows yet. They are told from a server's
/// ids by their beginning, so that no server is ever asked for one.
public final class PendingIds {
    private static final String BEGINNING = "pending-";

    private PendingIds() {}

    public static String make() {
        return BEGINNING + UUID.randomUUID();
    }

    public static boolean pending(String id) {
        return id.startsWith(BEGINNING);
    }
}
