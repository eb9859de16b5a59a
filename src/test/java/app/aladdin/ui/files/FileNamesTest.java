package app.aladdin.ui.files;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.charset.StandardCharsets;

final class FileNamesTest {
    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    'Jars: how many?', Jars how many
                    a/b\\c, a b c
                    ' .hidden. ', hidden
                    '???', file
                    Szene 3 – außen, Szene 3 – außen
                    第一场, 第一场
                    COM1, file
                    nul.csv, file
                    Con artists, Con artists
                    """)
    void makesNamesThatEverySystemTakes(String words, String name) {
        assertThat(FileNames.of(words, "file")).isEqualTo(name);
    }

    @Test
    void cutsALongNameBetweenLettersNotWithinThem() {
        String name = FileNames.of("🪔".repeat(300), "file");
        assertThat(name.getBytes(StandardCharsets.UTF_8).length).isBetween(170, 180);
        assertThat(name.codePoints()).containsOnly("🪔".codePointAt(0));
    }
}
