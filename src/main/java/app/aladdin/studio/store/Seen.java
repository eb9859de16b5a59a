package app.aladdin.studio.store;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/// Which version of a thing a change was made on.
///
/// @param updatedAt when that version was made
/// @param unit how exactly that is known
public record Seen(Instant updatedAt, ChronoUnit unit) {

    /// Whether there is a newer one.
    boolean older(Instant current) {
        return current.truncatedTo(unit).isAfter(updatedAt.truncatedTo(unit));
    }
}
