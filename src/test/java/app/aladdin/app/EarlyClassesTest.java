package app.aladdin.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.BufferedReader;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

class EarlyClassesTest {
    private static List<String> names() throws Exception {
        try (InputStream list =
                Objects.requireNonNull(EarlyClasses.class.getResourceAsStream("start.classes"))) {
            return new BufferedReader(new InputStreamReader(list, StandardCharsets.UTF_8))
                    .lines()
                    .toList();
        }
    }

    @Test
    void namesNearlyOnlyClassesThatAreThere() throws Exception {
        List<String> names = names();

        long there = names.stream().filter(EarlyClasses::prepare).count();

        assertThat(names).doesNotHaveDuplicates();
        assertThat((double) there / names.size())
                .as("list them again as EarlyClasses says")
                .isGreaterThan(0.9);
    }

    @Test
    void runsNoCodeOfAClass() {
        String name = Told.class.getName();

        assertThat(EarlyClasses.prepare(name)).isTrue();
        assertThat(System.getProperty("early.told")).isNull();
    }

    @Test
    void passesOverWhatIsNotThere() {
        assertThat(EarlyClasses.prepare("app.aladdin.app.NeverWritten")).isFalse();
    }

    private static final class Told {
        static {
            System.setProperty("early.told", "yes");
        }
    }
}
