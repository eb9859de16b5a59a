package app.aladdin.cache;

import java.time.Instant;

/// A request that left this program.
///
/// @param purpose what for, in a word or two; never anything that a person wrote
/// @param status the answer's HTTP status; 0 when none came
public record OutboundRow(
        Instant at,
        String host,
        String method,
        String purpose,
        long bytesOut,
        long bytesIn,
        int status) {}
