package app.aladdin.feature.project;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;

/// What somebody who comes to a project has not seen yet.
///
/// @param since what happened later is news
/// @param first whether they were never here before
record Visit(Instant since, boolean first) {

    /// A visit that begins now.
    ///
    /// @param remembered what was kept of the one before; what cannot be read counts as none
    static Visit begun(Optional<String> remembered, Instant now) {
        return remembered
                .flatMap(Visit::read)
                // The clock was set back: nobody was here in the future.
                .map(until -> new Visit(until.isAfter(now) ? now : until, false))
                .orElseGet(() -> new Visit(now, true));
    }

    private static Optional<Instant> read(String text) {
        try {
            return Optional.of(Instant.parse(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
