package app.aladdin.studio.live;

import app.aladdin.studio.store.Answers;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// One reader of a conversation's stream. Belongs to one thread.
public final class Subscription implements AutoCloseable {
    private final String conversation;
    private final Feed feed;
    private final Answers answers;
    private final Runnable onClose;
    private long seen;
    private boolean ended;

    Subscription(String conversation, Feed feed, long seen, Answers answers, Runnable onClose) {
        this.conversation = conversation;
        this.feed = feed;
        this.seen = seen;
        this.answers = answers;
        this.onClose = onClose;
    }

    /// The next events in order; none when there were none for so long, or when the stream ended.
    public List<Frame> next(Duration patience) throws InterruptedException {
        Feed.Part part = feed.after(seen, patience);
        ended = part.closed();
        List<Frame> frames = part.frames();
        if (seen < part.floor()) {
            frames = fromStore(part.floor());
            seen = part.floor();
        }
        if (!frames.isEmpty()) {
            seen = Math.max(seen, frames.getLast().id());
        }
        return frames;
    }

    /// Whether the Studio closed the stream.
    public boolean ended() {
        return ended;
    }

    @Override
    public void close() {
        onClose.run();
    }

    private List<Frame> fromStore(long last) {
        List<Frame> frames = new ArrayList<>();
        for (Answers.StreamedAnswer answer : answers.since(conversation, seen)) {
            frames.addAll(Frames.again(answer.firstEvent(), answer.message(), seen, last));
        }
        return frames;
    }
}
