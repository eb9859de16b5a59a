package app.aladdin.client.notifications;

import app.aladdin.cache.StoredNotification;
import app.aladdin.contract.LiveEvent;
import app.aladdin.contract.Severity;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/// A notification.
///
/// @param id this computer's name for it
/// @param projectId the project that was open when it came; empty for none
/// @param action came from outside, so it is never opened unasked; `null` for none
/// @param at when it happened, or came where the server does not say
/// @param read whether the person has seen it
public record Note(
        String id,
        String projectId,
        Severity severity,
        String title,
        String message,
        LiveEvent.@Nullable Action action,
        Instant at,
        boolean read) {

    static Note of(StoredNotification kept) {
        boolean leads = !kept.label().isEmpty() || !kept.url().isEmpty();
        return new Note(
                kept.id(),
                kept.project(),
                Severity.of(kept.level()),
                kept.title(),
                kept.message(),
                leads ? new LiveEvent.Action(kept.label(), kept.url()) : null,
                kept.at(),
                kept.read());
    }

    StoredNotification stored() {
        return new StoredNotification(
                id,
                projectId,
                severity.wire(),
                title,
                message,
                action == null ? "" : action.label(),
                action == null ? "" : action.url(),
                at,
                read);
    }
}
