package app.aladdin.client.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import app.aladdin.contract.Problem;
import app.aladdin.contract.ProblemException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Map;

/// Which server is meant, out of everything that says so.
final class ServerChoiceTest {
    @Test
    void flagsGoBeforeTheEnvironmentAndThatBeforeTheSettings() {
        ServerOptions options =
                ServerChoice.open()
                        .with(ServerChoice.API, "https://flag.example")
                        .orElse(
                                Map.of(
                                        ServerChoice.API,
                                        "https://environment.example",
                                        ServerChoice.WS,
                                        "wss://environment.example",
                                        "PATH",
                                        "/bin"))
                        .orElse(
                                Map.of(
                                        ServerChoice.API, "https://settings.example",
                                        ServerChoice.WS, "wss://settings.example",
                                        ServerChoice.LIVE, "off"))
                        .options();
        assertThat(options.api()).isEqualTo("https://flag.example");
        assertThat(options.ws()).isEqualTo("wss://environment.example");
        assertThat(options.live()).isFalse();
        assertThat(options.streaming()).isTrue();
    }

    @Test
    void whatNobodySaysIsTheStudioWithEverythingOn() {
        assertThat(ServerChoice.open().options()).isEqualTo(ServerOptions.STUDIO);
    }

    @ParameterizedTest
    @CsvSource({"on,true", "TRUE,true", "1,true", "off,false", "False,false", "0,false", "'',true"})
    void switchesAreOnOrOff(String text, boolean on) {
        assertThat(ServerChoice.open().with(ServerChoice.STREAMING, text).options().streaming())
                .isEqualTo(on);
    }

    @ParameterizedTest
    @CsvSource({"ALADDIN_STREAMING,maybe", "ALADDIN_LIVE,2", "ALADDIN_API_VERSION,latest"})
    void saysWhichValueCannotBeUnderstood(String name, String value) {
        Problem problem =
                catchThrowableOfType(
                                ProblemException.class,
                                () -> ServerChoice.open().with(name, value).options())
                        .problem();
        assertThat(problem)
                .isInstanceOfSatisfying(
                        Problem.Refused.class,
                        refused -> {
                            assertThat(refused.code()).isEqualTo(ServerChoice.BAD_SETTING);
                            assertThat(refused.detail()).startsWith(name).doesNotContain(value);
                        });
    }

    @Test
    void theSocketIsBesideTheServerWhereNothingElseIsSaid() {
        assertThat(ServerOptions.at("https://a.example/api/v1").socketAddress())
                .isEqualTo("https://a.example:3001");
        assertThat(ServerOptions.STUDIO.reached("http://127.0.0.1:1", "http://127.0.0.1:2"))
                .extracting(ServerOptions::socketAddress)
                .isEqualTo("http://127.0.0.1:2");
    }
}
