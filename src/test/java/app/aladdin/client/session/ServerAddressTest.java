package app.aladdin.client.session;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Addresses as people write them, and under which names servers are kept.
final class ServerAddressTest {
    @ParameterizedTest
    @CsvSource({
        "films.example, https://films.example",
        "films.example:8443/api/v1, https://films.example:8443/api/v1",
        "' https://films.example ', https://films.example",
        "localhost:3000, http://localhost:3000",
        "127.0.0.1:3000, http://127.0.0.1:3000",
        "http://[::1]:3000, http://[::1]:3000"
    })
    void areReadWithTheSchemeThatIsMeant(String written, String address) {
        assertThat(ServerAddress.read(written)).contains(address);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "two words", "http://films.example", "ftp://films.example", "://"})
    void areRefusedWhereNoScriptMayGo(String written) {
        assertThat(ServerAddress.read(written)).isEmpty();
    }

    @Test
    void theStudioKeepsItsNameAtEveryPortAndOthersHaveTheirs() {
        assertThat(ServerOptions.STUDIO.reached("http://127.0.0.1:4711", "").key())
                .isEqualTo(ServerKey.THIS_COMPUTER);
        ServerKey local = ServerOptions.at("http://127.0.0.1:3000/api/v1").key();
        assertThat(local).isNotEqualTo(ServerKey.THIS_COMPUTER);
        assertThat(local).isEqualTo(ServerOptions.at("http://localhost:3000").key());
        assertThat(local).isNotEqualTo(ServerOptions.at("http://localhost:3001").key());
        assertThat(local.place()).isEqualTo("localhost:3000");
        assertThat(ServerOptions.at("https://films.example/api/v1").key().place())
                .isEqualTo("films.example");
    }
}
