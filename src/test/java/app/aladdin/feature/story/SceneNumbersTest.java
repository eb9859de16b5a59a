package app.aladdin.feature.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.stream.Stream;

final class SceneNumbersTest {
    @Test
    void putsInsertedScenesBehindTheOneTheyWereInsertedAfter() {
        assertThat(Stream.of("13", "12B", "2", "12", "12A").sorted(SceneNumbers.ORDER))
                .containsExactly("2", "12", "12A", "12B", "13");
    }

    @Test
    void putsWhatHasNoNumberLast() {
        assertThat(Stream.of("", "OMITTED", "9", "10").sorted(SceneNumbers.ORDER))
                .containsExactly("9", "10", "", "OMITTED");
    }

    @Test
    void survivesNumbersThatNoScriptHas() {
        assertThat(Stream.of("99999999999999", "1").sorted(SceneNumbers.ORDER).toList()).hasSize(2);
    }
}
