package app.aladdin.studio.live;

import app.aladdin.contract.Json;
import app.aladdin.contract.Message;
import app.aladdin.contract.StreamEvent;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/// The events of an answer: `start`, one `chunk` for each piece of its text, `complete`. Their ids
/// follow each other without a gap.
final class Frames {
    /// The whole text so far goes along this often, for readers that lost count; always would be
    /// quadratic.
    private static final int CONTENT_EVERY = 20;

    /// How many ids an answer takes besides those of its pieces.
    static final int START_AND_COMPLETE = 2;

    private final long first;
    private final Message answer;
    private final StringBuilder text = new StringBuilder();
    private int chunks;

    Frames(long first, Message answer) {
        this.first = first;
        this.answer = answer;
    }

    Frame start() {
        return frame(first, new StreamEvent.Start(answer.id(), answer.mode()));
    }

    Frame chunk(String delta) {
        text.append(delta);
        chunks++;
        @Nullable String content = chunks % CONTENT_EVERY == 0 ? text.toString() : null;
        return frame(first + chunks, new StreamEvent.Chunk(answer.id(), delta, content));
    }

    /// @param finished the answer as it came to be in the end
    Frame complete(Message finished) {
        return frame(
                first + chunks + 1,
                new StreamEvent.Complete(
                        finished.id(), finished.content(), finished.mode(), finished.metadata()));
    }

    Frame failed(String error, String code) {
        return frame(first + chunks + 1, new StreamEvent.Failed(answer.id(), error, code));
    }

    /// The text of the pieces so far.
    String text() {
        return text.toString();
    }

    /// All events of a finished answer with ids from `after` (exclusive) to `last` (inclusive).
    static List<Frame> again(long first, Message answer, long after, long last) {
        Frames frames = new Frames(first, answer);
        List<Frame> all = new ArrayList<>();
        all.add(frames.start());
        Chunks.of(answer.content()).forEach(chunk -> all.add(frames.chunk(chunk)));
        all.add(frames.complete(answer));
        all.removeIf(frame -> frame.id() <= after || frame.id() > last);
        return all;
    }

    static Frame frame(long id, StreamEvent event) {
        return new Frame(id, Json.text(event.write()));
    }
}
