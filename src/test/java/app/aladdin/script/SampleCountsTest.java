package app.aladdin.script;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/// The sample film against counts taken by hand.
class SampleCountsTest {
    private static String sample() throws IOException {
        try (InputStream in =
                SampleCountsTest.class.getResourceAsStream(
                        "/app/aladdin/studio/sample/the-brass-lamp.fountain")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void findsTheScenesSpeechesAndWordsThatWereCountedByHand() throws IOException {
        var script = Fountain.read(sample());
        assertThat(script.scenes()).hasSize(30);
        assertThat(script.locations()).hasSize(10);
        assertThat(script.cast()).hasSize(11);
        assertThat(script.cast().stream().mapToInt(CastMember::speeches).sum()).isEqualTo(291);
        assertThat(script.cast().stream().mapToInt(CastMember::words).sum()).isEqualTo(2844);
    }

    @Test
    void writesTheFilmAsItWas() throws IOException {
        assertThat(Fountain.write(Fountain.read(sample()))).isEqualTo(sample());
    }
}
