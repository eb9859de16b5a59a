package app.aladdin.feature.orchestrator.composer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

final class DroppedTest {
    @ParameterizedTest
    @CsvSource({
        "lamp.fountain, TEXT",
        "CAST.CSV, TEXT",
        "lamp.Fdx, FINAL_DRAFT",
        "jar.JPEG, MEDIA",
        "notes.pdf, MEDIA",
        "setup.exe, OTHER",
        "README, OTHER"
    })
    void isJudgedByItsName(String name, Dropped what) {
        assertThat(Dropped.of(name)).isEqualTo(what);
    }

    @Test
    void isReadInWhateverItWasWritten() {
        String text = "Halima öffnet.\nEnde";
        assertThat(Dropped.text(text.getBytes(StandardCharsets.UTF_8))).isEqualTo(text);
        assertThat(Dropped.text(("\uFEFF" + text).getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(text);
        assertThat(Dropped.text(text.getBytes(StandardCharsets.UTF_16))).isEqualTo(text);
        assertThat(Dropped.text(text.getBytes(Charset.forName("windows-1252")))).isEqualTo(text);
        assertThat(Dropped.text("a\r\nb\rc".getBytes(StandardCharsets.UTF_8))).isEqualTo("a\nb\nc");
    }
}
