package app.aladdin.studio.live;

import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/// The feeds of the conversations in which somebody reads or writes just now.
final class Feeds {
    private final ConcurrentHashMap<String, Shared> feeds = new ConcurrentHashMap<>();
    private volatile boolean closed;

    /// Whoever joins must leave.
    Feed join(String conversation) {
        Shared shared =
                feeds.compute(
                        conversation,
                        (id, there) ->
                                there == null
                                        ? new Shared(new Feed(), 1)
                                        : new Shared(there.feed, there.users + 1));
        if (closed) {
            shared.feed.close();
        }
        return shared.feed;
    }

    void leave(String conversation) {
        feeds.computeIfPresent(
                conversation,
                (id, there) -> there.users == 1 ? null : new Shared(there.feed, there.users - 1));
    }

    <T> T use(String conversation, Function<Feed, T> work) {
        Feed feed = join(conversation);
        try {
            return work.apply(feed);
        } finally {
            leave(conversation);
        }
    }

    void close() {
        closed = true;
        feeds.values().forEach(shared -> shared.feed.close());
    }

    private record Shared(Feed feed, int users) {}
}
