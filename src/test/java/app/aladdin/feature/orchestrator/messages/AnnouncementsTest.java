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
import java.util.List;
import java.util.Optional;

final class AnnouncementsTest {
    private final Announcements announcements = new Announcements();

    private Optional<String> put(String id, Role role, Entry.State state) {
        return put(id, role, state, AnswerMetadata.NONE);
    }

    private Optional<String> put(String id, Role role, Entry.State state, AnswerMetadata metadata) {
        return announcements.of(new ConversationEvent.Put("c", entry(id, role, state, metadata)));
    }

    private static Entry entry(String id, Role role, Entry.State state, AnswerMetadata metadata) {
        return new Entry(
                id, role, "", Mode.CHAT, state, metadata, Instant.EPOCH, Optional.empty(), false);
    }

    private Optional<String> opened(String conversation, String id, Entry.State state) {
        return announcements.of(
                new ConversationEvent.Opened(
                        conversation,
                        List.of(entry(id, Role.ASSISTANT, state, AnswerMetadata.NONE))));
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
    void saysOnceThatWhatBrokeOffIsWhole() {
        put("a", Role.ASSISTANT, Entry.State.STREAMING);
        put("a", Role.ASSISTANT, Entry.State.INTERRUPTED);
        assertThat(opened("c", "a", Entry.State.INTERRUPTED)).isEmpty();
        assertThat(opened("other", "b", Entry.State.COMPLETE)).isEmpty();
        assertThat(opened("c", "a", Entry.State.COMPLETE)).hasValue("message.said.complete");
        assertThat(opened("c", "a", Entry.State.COMPLETE)).isEmpty();
    }

    @Test
    void saysOnceThatTheServersOwnAnswerIsInThePlaceOfWhatBrokeOff() {
        put("a", Role.ASSISTANT, Entry.State.STREAMING);
        put("a", Role.ASSISTANT, Entry.State.INTERRUPTED);
        assertThat(opened("c", "theirs", Entry.State.COMPLETE)).hasValue("message.said.complete");
        assertThat(put("theirs", Role.ASSISTANT, Entry.State.COMPLETE)).isEmpty();
    }

    @Test
    void saysThatAnAnswerBrokeOffAgain() {
        put("a", Role.ASSISTANT, Entry.State.STREAMING);
        put("a", Role.ASSISTANT, Entry.State.INTERRUPTED);
        assertThat(put("a", Role.ASSISTANT, Entry.State.INTERRUPTED)).isEmpty();
        put("a", Role.ASSISTANT, Entry.State.STREAMING);
        assertThat(put("a", Role.ASSISTANT, Entry.State.INTERRUPTED))
                .hasValue("message.said.interrupted");
    }

    @Test
    void saysOnceThatWhatWasAskedAgainIsComplete() {
        put("a", Role.ASSISTANT, Entry.State.STREAMING);
        put("a", Role.ASSISTANT, Entry.State.INTERRUPTED);
        put("q", Role.USER, Entry.State.SENDING);
        assertThat(put("b", Role.ASSISTANT, Entry.State.COMPLETE))
                .hasValue("message.said.complete");
        assertThat(opened("c", "b", Entry.State.COMPLETE)).isEmpty();
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
