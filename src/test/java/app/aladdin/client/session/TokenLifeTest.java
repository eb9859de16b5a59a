package app.aladdin.client.session;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;

/// How long a token is good for, whatever the clocks say.
final class TokenLifeTest {
    private static final Instant NOW = Instant.parse("2026-03-29T01:30:00Z");

    private static String jwt(String claims) {
        Base64.Encoder encoder = Base64.getUrlEncoder().withoutPadding();
        return "e30."
                + encoder.encodeToString(claims.getBytes(StandardCharsets.UTF_8))
                + ".signature";
    }

    @Test
    void takesTheTokensOwnEndWhereTheServerSaysNone() {
        long end = NOW.plusSeconds(3600).getEpochSecond();
        assertThat(TokenLife.until(jwt("{\"exp\":" + end + "}"), null, NOW))
                .isEqualTo(Instant.ofEpochSecond(end));
        assertThat(TokenLife.until(jwt("{\"exp\":" + end + "000}"), null, NOW))
                .isEqualTo(Instant.ofEpochSecond(end));
    }

    @Test
    void aServersClockThatIsWrongChangesNothing() {
        Instant theirs = NOW.minus(Duration.ofDays(2));
        String token = jwt("{\"iat\":" + theirs.getEpochSecond() + "}");
        assertThat(TokenLife.until(token, theirs.plusSeconds(7200), NOW))
                .isEqualTo(NOW.plusSeconds(7200));
        assertThat(TokenLife.until("opaque", theirs.plusSeconds(7200), NOW)).isNull();
    }

    @Test
    void nothingIsKnownOfATokenThatSaysNothing() {
        assertThat(TokenLife.until("opaque", null, NOW)).isNull();
        assertThat(TokenLife.until("a.%%%.c", null, NOW)).isNull();
        assertThat(TokenLife.until(jwt("[]"), null, NOW)).isNull();
    }

    @Test
    void isRenewedShortlyBeforeItsEnd() {
        assertThat(TokenLife.untilRenewal(NOW.plusSeconds(3600), NOW))
                .isEqualTo(Duration.ofMinutes(59));
        assertThat(TokenLife.untilRenewal(NOW.plusSeconds(10), NOW))
                .isEqualTo(Duration.ofSeconds(8));
        assertThat(TokenLife.untilRenewal(NOW.plusSeconds(2), NOW)).isNull();
        assertThat(TokenLife.untilRenewal(NOW.minusSeconds(2), NOW)).isNull();
        assertThat(TokenLife.untilRenewal(null, NOW)).isNull();
    }
}
