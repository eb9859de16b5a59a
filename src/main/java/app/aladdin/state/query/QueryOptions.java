package app.aladdin.state.query;

import java.time.Duration;
import java.util.Optional;

/// How a query behaves.
///
/// @param staleAfter from which age on a value is fetched again when there is an occasion
/// @param keepFor how long a value stays in memory after the last observer left
/// @param retries how often a fetch that failed is tried again before the problem is shown
/// @param onFocus whether coming back to the window is an occasion to fetch what is stale
/// @param onReconnect whether reaching the server again is one
/// @param interval fetch this often while somebody observes and the window can be seen
public record QueryOptions(
        Duration staleAfter,
        Duration keepFor,
        int retries,
        boolean onFocus,
        boolean onReconnect,
        Optional<Duration> interval) {

    /// The specification's: stale after 5 minutes, dropped after 30, three retries, fetched again
    /// on focus and on reconnection.
    public static final QueryOptions DEFAULT =
            new QueryOptions(
                    Duration.ofMinutes(5), Duration.ofMinutes(30), 3, true, true, Optional.empty());

    /// The same, fetched periodically.
    public QueryOptions every(Duration period) {
        return new QueryOptions(
                staleAfter, keepFor, retries, onFocus, onReconnect, Optional.of(period));
    }

    /// The same with another age.
    public QueryOptions staleAfter(Duration age) {
        return new QueryOptions(age, keepFor, retries, onFocus, onReconnect, interval);
    }

    /// The same with another stay in memory.
    public QueryOptions keepFor(Duration stay) {
        return new QueryOptions(staleAfter, stay, retries, onFocus, onReconnect, interval);
    }
}
