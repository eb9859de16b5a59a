package app.aladdin.contract;

import com.fasterxml.jackson.databind.node.ObjectNode;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/// When a token ends: `exp`, in seconds since the epoch as in a JWT.
final class Expiry {
    /// Numbers from here on can only be milliseconds (seconds would be in the year 5138).
    private static final double MILLISECONDS = 1e11;

    private Expiry() {}

    static @Nullable Instant read(Fields fields) {
        Double number = fields.number("exp");
        if (number == null) {
            return fields.timeOrNull("exp");
        }
        return Math.abs(number) < MILLISECONDS
                ? Instant.ofEpochSecond(number.longValue())
                : Instant.ofEpochMilli(number.longValue());
    }

    static void write(ObjectNode json, @Nullable Instant exp) {
        if (exp != null) {
            json.put("exp", exp.getEpochSecond());
        }
    }
}
