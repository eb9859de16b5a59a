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
    @Test
    void endsABubbleWithItsLastWord() {
        try (Background background = new Background("test");
                SerialDispatcher dispatcher = new SerialDispatcher("test")) {
            Entry pasted =
                    new Entry(
                            "m",
                            Role.USER,
                            "two\nlines\n\n",
                            Mode.DATA,
                            Entry.State.SENT,
                            AnswerMetadata.NONE,
                            Instant.EPOCH,
                            Optional.empty(),
                            false);
            MessageRow row = new MessageRow(pasted, new MessageTexts(background, dispatcher));
            assertThat(row.markdown().length()).isEqualTo("two\nlines".length());
            assertThat(row.text()).isEqualTo("two\nlines\n\n");
        }
    }
}
