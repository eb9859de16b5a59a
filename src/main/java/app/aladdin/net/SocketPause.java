package app.aladdin.net;

import java.time.Duration;
import java.util.random.RandomGenerator;

/// How long a socket waits before its next connection: doubling from `first` to `longest`, less up
/// to a fifth at random, so that many clients do not come back at the same moment. Not thread-safe.
///
/// @param connect how long a handshake may take
/// @param steady how long a connection has to last to count as a success, so that a server that
///   accepts and drops at once is not asked ever faster
record SocketPause(Duration first, Duration longest, Duration connect, Duration steady) {

    /// One to five seconds, as the specification has it.
    static final SocketPause STANDARD =
            new SocketPause(
                    Duration.ofMillis(1250),
                    Duration.ofSeconds(5),
                    Duration.ofSeconds(15),
                    Duration.ofSeconds(5));

    /// The wait after so many failures in a row.
    Duration after(int failures, RandomGenerator random) {
        double doubled = first.toMillis() * Math.pow(2, Math.min(failures - 1, 20));
        double millis = Math.min(doubled, longest.toMillis());
        return Duration.ofMillis(Math.round(millis * (1 - 0.2 * random.nextDouble())));
    }
}
