package app.aladdin.feature.orchestrator.messages;

import static org.assertj.core.api.Assertions.assertThat;

import app.aladdin.client.conversations.ConversationEvent;
import app.aladdin.client.conversations.Entry;
import app.aladdin.contract.AnswerMetadata;
import app.aladdin.contract.Json;
import app.aladdin.contract.Mode;
import app.aladdin.contract.Role;
import app.aladdin.contract.TaskResponse;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.Optional;

final class AnnouncementsTest {
    private final Announcements announcements = new Announcements();

    private Optional<String> put(String id, Role role, Entry.State state) {
        return put(id, role, state, AnswerMetadata.NONE);
    }

    private Optional<String> put(String id, Role role, Entry.State state, AnswerMetadata metadata) {
        return announcements.of(
                new ConversationEvent.Put(
                        "c",
                        new Entry(
                                id,
                                role,
                                "",
                                Mode.CHAT,
                                state,
                                metadata,
                                Instant.EPOCH,
                                Optional.empty(),
                                false)));
    }

    @Test
    void saysOnceThatAnAnswerBeginsAndOnceThatItIsComplete() {
        put("q", Role.USER, Entry.State.SENDING);
        put("q", Role.USER, Entry.State.SENT);
        assertThat(put("a", Role.ASSISTANT, Entry.State.STREAMING)).hasValue("message.said.begins");
        assertThat(announcements.of(new ConversationEvent.Grew("c", "a", "word"))).isEmpty();
        assertThat(put("a", Role.ASSISTANT, Entry.State.STREAMING)).isEmpty();
        assertThat(put("a", Role.ASSISTANT, Entry.State.COMPLETE))
                .hasValue("message.said.complete");
        assertThat(put("a", Role.ASSISTANT, Entry.State.COMPLETE)).isEmpty();
    }

    @Test
    void saysThatAnAnswerBrokeOff() {
        put("a", Role.ASSISTANT, Entry.State.STREAMING);
        assertThat(put("a", Role.ASSISTANT, Entry.State.INTERRUPTED))
                .hasValue("message.said.interrupted");
    }

    @Test
    void saysThatAQuestionWasNotSent() {
        put("q", Role.USER, Entry.State.SENDING);
        assertThat(put("q", Role.USER, Entry.State.FAILED)).hasValue("message.said.failed");
    }

    @Test
    void saysThatAnAnswerIsThereThatCameWhole() {
        put("q", Role.USER, Entry.State.SENDING);
        assertThat(put("a", Role.ASSISTANT, Entry.State.COMPLETE))
                .hasValue("message.said.complete");
    }

    @Test
    void saysThatATaskHasBegunWhereItsAnswerTellsOfOne() {
        put("q", Role.USER, Entry.State.SENDING);
        AnswerMetadata task =
                AnswerMetadata.of(
                        TaskResponse.read(Json.parse("{\"taskId\":\"t\",\"status\":\"running\"}")));
        assertThat(put("a", Role.ASSISTANT, Entry.State.COMPLETE, task))
                .hasValue("task.said.begins");
    }

    @Test
    void saysNothingOfWhatIsBroughtFromTheServer() {
        assertThat(put("a", Role.ASSISTANT, Entry.State.COMPLETE)).isEmpty();
    }
}
