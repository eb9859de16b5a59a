package app.aladdin.studio.access;

import java.time.Duration;

/// How signing in works.
///
/// @param tokenLife how long a token is good
/// @param mostFailures after so many failures in a row an address is locked
/// @param lock how long it stays locked after the last of them
/// @param cost of bcrypt, as a power of two
public record SignInRules(Duration tokenLife, int mostFailures, Duration lock, int cost) {
    /// Two hours; five failures lock for ten minutes.
    public static final SignInRules DEFAULT =
            new SignInRules(Duration.ofHours(2), 5, Duration.ofMinutes(10), 12);
}
