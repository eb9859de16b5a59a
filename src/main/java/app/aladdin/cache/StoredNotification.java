package app.aladdin.cache;

import java.time.Instant;

/// A notification.
///
/// @param label what its button says, empty for none
/// @param url where its button leads, empty for nowhere
/// @param read whether the person has seen it; this computer's own business
public record StoredNotification(
        String id,
        String project,
        String level,
        String title,
        String message,
        String label,
        String url,
        Instant at,
        boolean read) {}
