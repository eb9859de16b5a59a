package app.aladdin.feature.orchestrator.messages;

import static org.assertj.core.api.Assertions.assertThat;

import app.aladdin.client.conversations.Entry;
import app.aladdin.contract.AnswerMetadata;
import app.aladdin.contract.Mode;
import app.aladdin.contract.Role;
import app.aladdin.state.Background;
import app.aladdin.state.SerialDispatcher;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.Optional;

final class MessageRowTest {
    private static Entry asked(String text) {
        return new Entry(
                "m",
                Role.USER,
                text,
                Mode.DATA,
                Entry.State.SENT,
                AnswerMetadata.NONE,
                Instant.EPOCH,
                Optional.empty(),
                false);
    }

    @Test
    void endsABubbleWithItsLastWord() {
        try (Background background = new Background("test");
                SerialDispatcher dispatcher = new SerialDispatcher("test")) {
            MessageTexts texts = new MessageTexts(background, dispatcher);
            MessageRow row = new MessageRow(asked("two\nlines\n\n"), texts);
            assertThat(row.markdown().length()).isEqualTo("two\nlines".length());
            assertThat(row.text()).isEqualTo("two\nlines\n\n");
        }
    }

    @Test
    void standsAboveTallResultsOnlyWhereItIsBrief() {
        try (Background background = new Background("test");
                SerialDispatcher dispatcher = new SerialDispatcher("test")) {
            MessageTexts texts = new MessageTexts(background, dispatcher);
            assertThat(new MessageRow(asked("Rings?"), texts).briefQuestion()).isTrue();
            assertThat(new MessageRow(asked("word ".repeat(50)), texts).briefQuestion()).isFalse();
            assertThat(new MessageRow(asked("a\nb\nc\nd\ne"), texts).briefQuestion()).isFalse();
        }
    }
}
