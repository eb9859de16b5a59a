package app.aladdin.studio.access;

import java.time.Duration;

/// So many requests in any stretch of time of this length.
///
/// @param requests 0 for no limit
public record RateLimit(int requests, Duration window) {
    public static final RateLimit NONE = new RateLimit(0, Duration.ZERO);

    /// What the contract allows each user at the orchestrator.
    public static final RateLimit CONTRACT = new RateLimit(10, Duration.ofMinutes(1));
}
