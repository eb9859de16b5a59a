package app.aladdin.feature.orchestrator.composer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class TokenTest {
    private static String at(String text) {
        return Token.at(text, text.length())
                .map(token -> token.sign() + "" + token.start() + token.query())
                .orElse("none");
    }

    @Test
    void picksAThingAfterTheSignUpToTheCaret() {
        assertThat(at("@")).isEqualTo("@0");
        assertThat(at("What does @Badr al")).isEqualTo("@10Badr al");
        assertThat(Token.at("@Halima and", 3)).hasValue(new Token('@', 0, "Ha"));
    }

    @Test
    void leavesAddressesAndOtherLinesAlone() {
        assertThat(at("mail noor@studio")).isEqualTo("none");
        assertThat(at("@Halima\nsays")).isEqualTo("none");
        assertThat(at("x")).isEqualTo("none");
        assertThat(at("@" + "x".repeat(60))).isEqualTo("none");
    }

    @Test
    void picksAnActionOnlyAtTheBeginning() {
        assertThat(at("/new")).isEqualTo("/0new");
        assertThat(at("INT. HOUSE / GARDEN")).isEqualTo("none");
        assertThat(Token.at("/new", 0)).isEmpty();
    }
}
