package app.aladdin.client.outbox;

import app.aladdin.cache.Queued;
import app.aladdin.cache.StoredMessage;
import app.aladdin.client.conversations.ConversationLog;
import app.aladdin.contract.Message;
import app.aladdin.contract.Role;
import app.aladdin.state.SteadyClock;

import com.fasterxml.jackson.databind.JsonNode;

import org.jspecify.annotations.Nullable;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/// Writes a question and its arriving answer into the conversation. Not thread-safe; blocks for the
/// disk.
final class AnswerWriting {
    /// A kept partial text is at most this old when the process is killed.
    private static final Duration KEEP_EVERY = Duration.ofSeconds(1);

    private final Queued question;
    private final AnswerText answer;
    private final ConversationLog log;
    private final Clock clock;
    private final Clock steady;

    /// The answer's id on this computer: the server's, unless it names none.
    private String id = "";

    /// Whether [#id] was made here because the server named none yet.
    private boolean ownId;

    private Instant began = Instant.EPOCH;
    private Instant lastKept = Instant.EPOCH;
    private boolean confirmed;

    /// @param answer the text as it arrives
    AnswerWriting(Queued question, AnswerText answer, ConversationLog log, Clock clock) {
        this.question = question;
        this.answer = answer;
        this.log = log;
        this.clock = clock;
        this.steady = SteadyClock.of(clock);
    }

    /// The first sign that the server has the question.
    void confirm() {
        if (!confirmed) {
            confirmed = true;
            log.sent(
                    question.conversation(),
                    new Message(
                            question.id(),
                            question.conversation(),
                            Role.USER,
                            question.content(),
                            question.mode(),
                            null,
                            question.at()));
        }
    }

    /// Whether some of the answer is in the conversation.
    boolean begun() {
        return !id.isEmpty();
    }

    /// What was shown under another id was somebody else's answer; it comes back with the
    /// conversation.
    void forgetAnother() {
        boolean named = begun() && !ownId && !answer.id().isEmpty();
        if (named && !id.equals(answer.id())) {
            log.withdrawn(question.conversation(), id);
            id = "";
        }
    }

    void begin() {
        if (!begun()) {
            confirm();
            ownId = answer.id().isEmpty();
            id = ownId ? UUID.randomUUID().toString() : answer.id();
            began = clock.instant();
            log.answering(question.conversation(), message(null));
        }
    }

    void grow(String delta) {
        boolean first = !begun();
        if (first) {
            begin();
        }
        if (lastKept.plus(KEEP_EVERY).isBefore(steady.instant())) {
            lastKept = steady.instant();
            log.keepPartial(question.conversation(), message(null));
        }
        if (!first) {
            log.grew(question.conversation(), id, delta);
        }
    }

    /// Another text takes the place of what came so far.
    void replace() {
        begin();
        log.answering(question.conversation(), message(null));
    }

    void end(StoredMessage.State how, @Nullable JsonNode metadata) {
        begin();
        log.answered(question.conversation(), message(metadata), how);
    }

    private Message message(@Nullable JsonNode metadata) {
        return new Message(
                id,
                question.conversation(),
                Role.ASSISTANT,
                answer.text(),
                question.mode(),
                metadata,
                began);
    }
}
