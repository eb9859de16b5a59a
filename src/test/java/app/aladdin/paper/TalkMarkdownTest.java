package app.aladdin.paper;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;

final class TalkMarkdownTest {
    @Test
    void keepsWhatWasSaidToTheLetterAndMarksNobodysName() {
        Talk talk =
                new Talk(
                        "Caves *and* jars",
                        "2 messages",
                        List.of(
                                new Talk.Turn("You", "10:00", "  a <b>\n"),
                                new Talk.Turn("Lamp_x", "10:01", "- *one*\n- two")));
        assertThat(TalkMarkdown.write(talk))
                .isEqualTo(
                        """
                        # Caves \\*and\\* jars

                        2 messages

                        ## You · 10:00

                          a <b>

                        ## Lamp\\_x · 10:01

                        - *one*
                        - two
                        """);
    }
}
