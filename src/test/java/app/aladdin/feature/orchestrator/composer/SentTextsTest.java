package app.aladdin.feature.orchestrator.composer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class SentTextsTest {
    private final SentTexts sent = new SentTexts();

    private String up(String shown) {
        return sent.before(shown).orElse("-");
    }

    private String down(String shown) {
        return sent.after(shown).orElse("-");
    }

    @Test
    void goBackAndForthFromAnEmptyComposer() {
        sent.add("one");
        sent.add("two");
        assertThat(up("")).isEqualTo("two");
        assertThat(up("two")).isEqualTo("one");
        assertThat(up("one")).isEqualTo("-");
        assertThat(down("one")).isEqualTo("two");
        assertThat(down("two")).isEmpty();
        assertThat(down("")).isEqualTo("-");
    }

    @Test
    void leaveAloneWhatIsBeingWritten() {
        sent.add("one");
        assertThat(up("half a question")).isEqualTo("-");
        assertThat(up("")).isEqualTo("one");
        assertThat(up("one, but changed")).isEqualTo("-");
        assertThat(down("one, but changed")).isEqualTo("-");
    }

    @Test
    void areKeptOverARestartTheLastFiftyOfThem() {
        for (int i = 0; i < 60; i++) {
            sent.add("text " + i);
        }
        SentTexts next = new SentTexts();
        next.add("sent before the old ones came");
        next.restore(sent.kept());
        assertThat(next.before("")).hasValue("sent before the old ones came");
        assertThat(next.before("sent before the old ones came")).hasValue("text 59");
        String shown = "text 59";
        int steps = 0;
        while (next.before(shown).isPresent()) {
            steps++;
            shown = "text " + (59 - steps);
        }
        assertThat(shown).isEqualTo("text 11");
    }

    @Test
    void comeOnceHoweverOftenTheyWereSent() {
        sent.add("one");
        sent.add("two");
        sent.add("one");
        assertThat(up("")).isEqualTo("one");
        assertThat(up("one")).isEqualTo("two");
        assertThat(up("two")).isEqualTo("-");
    }
}
