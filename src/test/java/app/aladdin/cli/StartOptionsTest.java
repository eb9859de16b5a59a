package app.aladdin.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

class StartOptionsTest {

    private static StartOptions parsed(String... arguments) {
        return StartOptions.parse(List.of(arguments)).orElseThrow();
    }

    @Test
    void noArgumentsMeanTheWindow() {
        assertThat(parsed()).isEqualTo(new StartOptions(null, null, false));
    }

    @Test
    void optionsAloneAreUnderstoodInBothForms() {
        assertThat(parsed("--home", "a", "--server=http://localhost:1", "--text"))
                .isEqualTo(new StartOptions("a", "http://localhost:1", true));
    }

    @Test
    void commandsAndMistakesAreLeftToTheParser() {
        assertThat(StartOptions.parse(List.of("ask", "x"))).isEmpty();
        assertThat(StartOptions.parse(List.of("--help"))).isEmpty();
        assertThat(StartOptions.parse(List.of("--home"))).isEmpty();
        assertThat(StartOptions.parse(List.of("--home", "--text"))).isEmpty();
        assertThat(StartOptions.parse(List.of("--home", "a", "ask", "x"))).isEmpty();
    }

    @Test
    void argumentsComeBeforeTheEnvironment() {
        Map<String, String> environment =
                Map.of("ALADDIN_HOME", "/env", "ALADDIN_API_URL", "http://localhost:2");
        StartOptions asked = parsed("--home", "/asked", "--server", "http://localhost:1");
        assertThat(asked.directories(environment).data())
                .isEqualTo(Path.of("/asked").toAbsolutePath().resolve("data"));
        assertThat(asked.choice(environment).options().api()).isEqualTo("http://localhost:1");
        assertThat(parsed().directories(environment).data())
                .isEqualTo(Path.of("/env").toAbsolutePath().resolve("data"));
        assertThat(parsed().choice(environment).options().api()).isEqualTo("http://localhost:2");
        assertThat(parsed().choice(Map.of()).values()).isEmpty();
    }
}
