package app.aladdin.ui.view;

import static org.assertj.core.api.Assertions.assertThat;

import app.aladdin.i18n.Messages;

import org.junit.jupiter.api.Test;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;

/// Times in words, also after somebody changed the clock.
final class WordsTest {
    private static final Instant NOW = Instant.parse("2026-03-18T12:00:00Z");

    private final Words words =
            new Words(new Messages(Locale.ENGLISH), Clock.fixed(NOW, ZoneOffset.UTC));

    @Test
    void saysHowLongAgoSomethingWas() {
        assertThat(words.ago(NOW.minusSeconds(20))).isEqualTo("now");
        assertThat(words.ago(NOW.minus(Duration.ofMinutes(38)))).isEqualTo("38 min");
        assertThat(words.ago(NOW.minus(Duration.ofHours(2)))).isEqualTo("2 h");
        assertThat(words.ago(NOW.minus(Duration.ofDays(2)))).isEqualTo("Mon");
        assertThat(words.ago(NOW.minus(Duration.ofDays(20)))).isEqualTo("26 Feb");
    }

    @Test
    void countsNoTimeBackwardsAfterTheClockWasPutBack() {
        assertThat(words.ago(NOW.plus(Duration.ofHours(3)))).isEqualTo("now");
        assertThat(words.ago(NOW.plus(Duration.ofDays(3)))).isEqualTo("21 Mar");
        assertThat(words.moment(NOW.plus(Duration.ofDays(20)))).isEqualTo("7 Apr");
    }

    @Test
    void initialsAreWholeLettersOfWhateverANameIsMadeOf() {
        assertThat(Words.initials("The Maghrebi")).isEqualTo("MA");
        assertThat(Words.initials("Badr al-Budur")).isEqualTo("BA");
        assertThat(Words.initials("mara.keller@films.example")).isEqualTo("MK");
        assertThat(Words.initials("a@b.c")).isEqualTo("A");
        assertThat(Words.initials("🎬🎥 crew")).isEqualTo("🎬C");
        assertThat(Words.initials("🎬🎥")).isEqualTo("🎬🎥");
        assertThat(Words.initials(" ")).isEmpty();
    }
}
