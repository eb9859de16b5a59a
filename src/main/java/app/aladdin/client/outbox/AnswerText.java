package app.aladdin.client.outbox;

import app.aladdin.contract.ChatResponse;
import app.aladdin.contract.Message;
import app.aladdin.contract.StreamEvent;

import com.fasterxml.jackson.databind.JsonNode;

import org.jspecify.annotations.Nullable;

import java.util.Optional;
import java.util.Set;

/// Puts one answer together from the frames of a stream and the reply to the question, whichever
/// comes first, repeated or incomplete. Says after each what became of the text.
///
/// Source of the rules: "Chat and stream" of the contract. Not thread-safe.
final class AnswerText {
    private final Set<String> earlier;
    private final StringBuilder text = new StringBuilder();
    private String shown = "";
    private String id = "";

    /// What came by pieces since the stream was cut: either what follows the text, or, from a
    /// server that begins again, the text once more. Which of the two it is shows only with time.
    private @Nullable StringBuilder sinceCut;

    /// Whether frames without an id belong to a replayed earlier answer.
    private boolean ignoring;

    /// @param earlier ids of answers that were known before the question; their frames, replayed by
    ///   a server, do not belong here
    AnswerText(Set<String> earlier) {
        this.earlier = Set.copyOf(earlier);
    }

    /// What an input did to the answer.
    sealed interface Step {
        /// Nothing to show.
        record Nothing() implements Step {}

        /// The answer begins; its text is empty.
        record Began() implements Step {}

        /// New text at the end.
        record Grew(String delta) implements Step {}

        /// Another text than was shown.
        record Replaced() implements Step {}

        /// The whole text is here.
        record Finished(@Nullable JsonNode metadata) implements Step {}

        /// The server gave up.
        record Failed(String error, String code) implements Step {}
    }

    /// The server's id of the answer, empty until it is known.
    String id() {
        return id;
    }

    /// The text so far.
    String text() {
        return shown;
    }

    Step accept(StreamEvent event) {
        return switch (event) {
            case StreamEvent.Start start -> started(start.messageId());
            case StreamEvent.Chunk chunk -> grew(chunk);
            case StreamEvent.Complete complete ->
                    foreign(complete.messageId())
                            ? new Step.Nothing()
                            : finished(
                                    complete.messageId(), complete.content(), complete.metadata());
            case StreamEvent.Failed failed ->
                    foreign(failed.messageId())
                            ? new Step.Nothing()
                            : new Step.Failed(failed.error(), failed.code());
            case StreamEvent.Other other -> new Step.Nothing();
        };
    }

    /// The reply to the question; nothing when it leaves the text to the stream.
    Optional<Step> accept(ChatResponse response) {
        if (response.content().isEmpty()) {
            if (id.isEmpty()) {
                id = response.messageId();
            }
            return Optional.empty();
        }
        return Optional.of(finished(response.messageId(), response.content(), response.metadata()));
    }

    /// The stream goes on after a cut.
    void resumed() {
        if (!shown.isEmpty()) {
            text.setLength(0);
            text.append(shown);
            sinceCut = new StringBuilder();
        }
    }

    /// The answer as the conversation has it.
    Step found(Message message) {
        return finished(message.id(), message.content(), message.metadata());
    }

    private boolean foreign(String messageId) {
        return !messageId.isEmpty() && earlier.contains(messageId);
    }

    private Step started(String messageId) {
        ignoring = foreign(messageId);
        if (ignoring) {
            return new Step.Nothing();
        }
        boolean first = id.isEmpty() && shown.isEmpty();
        id = messageId.isEmpty() ? id : messageId;
        // A second start replays the answer: what is shown stays until more than that has come.
        text.setLength(0);
        sinceCut = null;
        return first ? new Step.Began() : new Step.Nothing();
    }

    private Step grew(StreamEvent.Chunk chunk) {
        if (foreign(chunk.messageId()) || (ignoring && chunk.messageId().isEmpty())) {
            return new Step.Nothing();
        }
        ignoring = false;
        if (id.isEmpty()) {
            id = chunk.messageId();
        }
        String delta = chunk.delta();
        String whole = chunk.content();
        if (whole != null && !onlyTheNewPart(whole, delta)) {
            text.setLength(0);
            text.append(whole);
            sinceCut = null;
        } else if (delta != null) {
            append(delta);
        }
        return show();
    }

    private void append(String delta) {
        StringBuilder since = sinceCut;
        if (since == null) {
            text.append(delta);
            return;
        }
        since.append(delta);
        if (shown.startsWith(since.toString())) {
            return;
        }
        decide(since);
    }

    private void decide(StringBuilder since) {
        if (since.length() >= shown.length() && since.toString().startsWith(shown)) {
            text.setLength(0);
        }
        text.append(since);
        sinceCut = null;
    }

    /// Some servers fill `content` with the same new text as `delta`.
    private boolean onlyTheNewPart(String content, @Nullable String delta) {
        return content.equals(delta) && !text.isEmpty() && !startsWithText(content);
    }

    private boolean startsWithText(String content) {
        return content.length() >= text.length() && content.startsWith(text.toString());
    }

    private Step show() {
        if (text.length() <= shown.length()) {
            return new Step.Nothing();
        }
        String next = text.toString();
        String before = shown;
        shown = next;
        return next.startsWith(before)
                ? new Step.Grew(next.substring(before.length()))
                : new Step.Replaced();
    }

    private Step finished(String messageId, String content, @Nullable JsonNode metadata) {
        if (!messageId.isEmpty()) {
            id = messageId;
        }
        if (sinceCut != null && !sinceCut.isEmpty()) {
            decide(sinceCut);
        }
        if (!content.isEmpty()) {
            shown = content;
        } else if (text.length() > shown.length()) {
            shown = text.toString();
        }
        return new Step.Finished(metadata);
    }
}
