package app.aladdin.client.outbox;

import app.aladdin.contract.ChatResponse;
import app.aladdin.contract.Message;
import app.aladdin.contract.StreamEvent;

import com.fasterxml.jackson.databind.JsonNode;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Puts one answer together from the frames of a stream and the reply to the question, whichever
/// comes first, repeated or incomplete. Says after each what became of the text.
///
/// Source of the rules: "Chat and stream" of the contract. Not thread-safe.
final class AnswerText {
    private final Set<String> earlier;
    private final Map<String, OtherAnswer> others = new HashMap<>();
    private final StringBuilder text = new StringBuilder();
    private final StringBuilder shown = new StringBuilder();
    private String id = "";

    /// Whether [#text] is what is shown; not while a server says again what it has said.
    private boolean inStep = true;

    /// What came by pieces since the stream was cut: either what follows the text, or, from a
    /// server that begins again, the text once more. Which of the two it is shows only with time.
    private @Nullable StringBuilder sinceCut;

    /// Whether frames without an id belong to another answer.
    private boolean ignoring;

    /// @param earlier ids of answers that were known before the question; their frames, replayed by
    ///   a server, do not belong here
    AnswerText(Set<String> earlier) {
        this.earlier = Set.copyOf(earlier);
    }

    /// An answer in the same conversation that began while this one was arriving. Only the reply
    /// says which of them is the answer to this question.
    private static final class OtherAnswer {
        private final StringBuilder text = new StringBuilder();
        private StreamEvent.@Nullable Complete complete;
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
        return shown.toString();
    }

    Step accept(StreamEvent event) {
        return switch (event) {
            case StreamEvent.Start start -> started(start.messageId());
            case StreamEvent.Chunk chunk -> grew(chunk);
            case StreamEvent.Complete complete -> ended(complete);
            case StreamEvent.Failed failed ->
                    foreign(failed.messageId()) || other(failed.messageId())
                            ? new Step.Nothing()
                            : new Step.Failed(failed.error(), failed.code());
            case StreamEvent.Other other -> new Step.Nothing();
        };
    }

    /// The reply to the question; nothing when it leaves the text to the stream.
    Optional<Step> accept(ChatResponse response) {
        if (!response.content().isEmpty()) {
            return Optional.of(
                    finished(response.messageId(), response.content(), response.metadata()));
        }
        if (id.isEmpty()) {
            id = response.messageId();
        }
        return other(response.messageId())
                ? Optional.of(becomes(response.messageId()))
                : Optional.empty();
    }

    /// What was taken for the answer is somebody else's.
    private Step becomes(String messageId) {
        OtherAnswer mine = others.getOrDefault(messageId, new OtherAnswer());
        others.put(id, new OtherAnswer());
        id = messageId;
        others.remove(id);
        sinceCut = null;
        ignoring = true;
        inStep = true;
        text.setLength(0);
        text.append(mine.text);
        shown.setLength(0);
        shown.append(mine.text);
        StreamEvent.Complete complete = mine.complete;
        return complete == null
                ? new Step.Replaced()
                : finished(messageId, complete.content(), complete.metadata());
    }

    /// The stream goes on after a cut.
    void resumed() {
        if (!shown.isEmpty()) {
            text.setLength(0);
            text.append(shown);
            inStep = true;
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

    private boolean other(String messageId) {
        return !messageId.isEmpty() && !id.isEmpty() && !messageId.equals(id);
    }

    private Step started(String messageId) {
        ignoring = foreign(messageId) || other(messageId);
        if (ignoring) {
            if (!foreign(messageId)) {
                others.put(messageId, new OtherAnswer());
            }
            return new Step.Nothing();
        }
        boolean first = id.isEmpty() && shown.isEmpty();
        id = messageId.isEmpty() ? id : messageId;
        // A second start replays the answer: what is shown stays until more than that has come.
        text.setLength(0);
        inStep = shown.isEmpty();
        sinceCut = null;
        return first ? new Step.Began() : new Step.Nothing();
    }

    private Step grew(StreamEvent.Chunk chunk) {
        if (foreign(chunk.messageId()) || (ignoring && chunk.messageId().isEmpty())) {
            return new Step.Nothing();
        }
        if (other(chunk.messageId())) {
            OtherAnswer answer =
                    others.computeIfAbsent(chunk.messageId(), name -> new OtherAnswer());
            add(answer.text, chunk);
            return new Step.Nothing();
        }
        ignoring = false;
        if (id.isEmpty()) {
            id = chunk.messageId();
        }
        String delta = chunk.delta();
        if (sinceCut != null && delta != null && chunk.content() == null) {
            appendAfterCut(sinceCut, delta);
            return show();
        }
        sinceCut = null;
        int before = text.length();
        boolean appended = add(text, chunk);
        if (inStep && appended) {
            String more = text.substring(before);
            shown.append(more);
            return more.isEmpty() ? new Step.Nothing() : new Step.Grew(more);
        }
        return show();
    }

    /// @return whether the text only grew at its end
    private static boolean add(StringBuilder text, StreamEvent.Chunk chunk) {
        String delta = chunk.delta();
        String whole = chunk.content();
        if (whole == null || onlyTheNewPart(text, whole, delta)) {
            text.append(delta == null ? "" : delta);
            return true;
        }
        boolean grows = startsWith(whole, text);
        text.setLength(0);
        text.append(whole);
        return grows;
    }

    /// Some servers fill `content` with the same new text as `delta`.
    private static boolean onlyTheNewPart(
            StringBuilder text, String content, @Nullable String delta) {
        return content.equals(delta) && !text.isEmpty() && !startsWith(content, text);
    }

    private static boolean startsWith(CharSequence longer, CharSequence shorter) {
        return longer.length() >= shorter.length()
                && CharSequence.compare(longer.subSequence(0, shorter.length()), shorter) == 0;
    }

    private void appendAfterCut(StringBuilder since, String delta) {
        since.append(delta);
        if (since.length() > shown.length() || !startsWith(shown, since)) {
            decide(since);
        }
    }

    private void decide(StringBuilder since) {
        if (startsWith(since, shown)) {
            text.setLength(0);
        }
        text.append(since);
        sinceCut = null;
    }

    private Step show() {
        if (text.length() <= shown.length()) {
            inStep = false;
            return new Step.Nothing();
        }
        boolean grows = startsWith(text, shown);
        String more = text.substring(grows ? shown.length() : 0);
        if (!grows) {
            shown.setLength(0);
        }
        shown.append(more);
        inStep = true;
        return grows ? new Step.Grew(more) : new Step.Replaced();
    }

    private Step ended(StreamEvent.Complete complete) {
        String messageId = complete.messageId();
        if (foreign(messageId) || (ignoring && messageId.isEmpty())) {
            return new Step.Nothing();
        }
        if (other(messageId)) {
            others.computeIfAbsent(messageId, name -> new OtherAnswer()).complete = complete;
            return new Step.Nothing();
        }
        return finished(messageId, complete.content(), complete.metadata());
    }

    private Step finished(String messageId, String content, @Nullable JsonNode metadata) {
        if (!messageId.isEmpty()) {
            id = messageId;
        }
        if (sinceCut != null && !sinceCut.isEmpty()) {
            decide(sinceCut);
        }
        if (!content.isEmpty() || text.length() > shown.length()) {
            CharSequence whole = content.isEmpty() ? text.toString() : content;
            shown.setLength(0);
            shown.append(whole);
        }
        return new Step.Finished(metadata);
    }
}
