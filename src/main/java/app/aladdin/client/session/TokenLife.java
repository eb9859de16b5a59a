package app.aladdin.client.session;

import app.aladdin.contract.Json;
import app.aladdin.contract.ProblemException;

import com.fasterxml.jackson.databind.JsonNode;

import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;

/// How long a token is good for by this computer's clock, which may differ from the server's.
final class TokenLife {
    /// Shorter ones are renewed when they are refused.
    private static final Duration SHORTEST = Duration.ofSeconds(5);

    private static final Duration BEFORE_ITS_END = Duration.ofMinutes(1);
    private static final double MILLISECONDS = 1e11;

    private TokenLife() {}

    /// When a token that was issued just now ends; `null` when that is not known, also when it
    /// would be over already: the server has just called it good, so a clock is wrong.
    ///
    /// @param said what the answer said beside the token
    static @Nullable Instant until(String token, @Nullable Instant said, Instant now) {
        JsonNode claims = claims(token);
        Instant issued = time(claims.path("iat"));
        Instant ends = said == null ? time(claims.path("exp")) : said;
        if (ends == null) {
            return null;
        }
        Instant until = issued == null ? ends : now.plus(Duration.between(issued, ends));
        return until.isAfter(now) ? until : null;
    }

    /// When a token that was kept from an earlier run ends.
    static @Nullable Instant untilOfKept(String token) {
        return time(claims(token).path("exp"));
    }

    /// How long to wait before it is renewed; `null` leaves it to the first refusal.
    static @Nullable Duration untilRenewal(@Nullable Instant until, Instant now) {
        if (until == null) {
            return null;
        }
        Duration left = Duration.between(now, until);
        if (left.compareTo(SHORTEST) < 0) {
            return null;
        }
        Duration fifth = left.dividedBy(5);
        return left.minus(fifth.compareTo(BEFORE_ITS_END) < 0 ? fifth : BEFORE_ITS_END);
    }

    private static JsonNode claims(String token) {
        String[] parts = token.split("\\.", -1);
        if (parts.length != 3) {
            return Json.object();
        }
        try {
            return Json.parse(
                    new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException | ProblemException opaque) {
            return Json.object();
        }
    }

    private static @Nullable Instant time(JsonNode number) {
        if (!number.isNumber()) {
            return null;
        }
        double value = number.asDouble();
        return Math.abs(value) < MILLISECONDS
                ? Instant.ofEpochSecond((long) value)
                : Instant.ofEpochMilli((long) value);
    }
}
