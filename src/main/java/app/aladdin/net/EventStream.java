package app.aladdin.net;

import app.aladdin.contract.Problem;
import app.aladdin.contract.ProblemException;

import okhttp3.Call;
import okhttp3.Headers;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

import okio.BufferedSource;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/// One connection to a stream of server-sent events. Whoever opens it decides whether and when to
/// connect again; [#lastEventId] says from where.
public final class EventStream implements AutoCloseable {
    /// Heartbeats come every 15 s; three of them missing means that nobody is there any more.
    private static final Duration STALL = Duration.ofSeconds(45);

    /// The standard's way to say that there is no stream and will be none.
    private static final int NO_CONTENT = 204;

    private final Wire wire;
    private final OkHttpClient client;
    private final Request request;
    private final Clock clock;
    private volatile @Nullable String lastEventId;
    private volatile @Nullable Call call;
    private volatile boolean closed;

    private EventStream(
            Wire wire,
            OkHttpClient client,
            Request request,
            @Nullable String lastEventId,
            Clock clock) {
        this.wire = wire;
        this.client = client;
        this.request = request;
        this.lastEventId = lastEventId;
        this.clock = clock;
    }

    /// What happens on a stream. Called on the thread that reads.
    public interface Listener {
        /// The server accepted; events may follow.
        void opened();

        /// One event: its name (`message` where the server gives none), its data, and its id or the
        /// last one before it (`null` when there was none, or when the server took it back by an
        /// empty one).
        void event(String name, String data, @Nullable String id);

        /// The server asks that the next connection wait this long; five minutes at most.
        default void retry(Duration pause) {}
    }

    /// Prepares a stream; nothing is sent before [#read].
    public static EventStream to(
            Wire wire,
            List<String> path,
            Map<String, String> query,
            @Nullable String lastEventId,
            Clock clock) {
        return to(wire, path, query, lastEventId, clock, STALL);
    }

    /// @param stall how long no byte may come before the stream counts as dead
    static EventStream to(
            Wire wire,
            List<String> path,
            Map<String, String> query,
            @Nullable String lastEventId,
            Clock clock,
            Duration stall) {
        Headers.Builder headers =
                new Headers.Builder()
                        .add("Accept", "text/event-stream")
                        .add("Cache-Control", "no-store");
        if (lastEventId != null && canBeAHeader(lastEventId)) {
            headers.addUnsafeNonAscii("Last-Event-ID", lastEventId);
        }
        Request request =
                new Request.Builder().url(wire.url(path, query)).headers(headers.build()).build();
        OkHttpClient client = wire.client().newBuilder().readTimeout(stall).build();
        return new EventStream(wire, client, request, lastEventId, clock);
    }

    private static boolean canBeAHeader(String id) {
        return !id.isEmpty() && id.chars().noneMatch(c -> (c < ' ' && c != '\t') || c == 0x7F);
    }

    /// Connects and reads until the server ends the stream or [#close] is called (returns), or it
    /// fails. Once for each object.
    ///
    /// @throws ProblemException when the connection is refused, cut or stalls, when what comes is
    ///   no stream of events, or when an event is too large to be honest
    public void read(Listener listener) {
        Call made = client.newCall(request);
        call = made;
        if (closed) {
            return;
        }
        try (Response response = made.execute()) {
            refuseWhatIsNoStream(response);
            listener.opened();
            read(response.body().source(), listener);
        } catch (IOException failure) {
            if (!closed) {
                throw new ProblemException(Failures.problem(failure), failure);
            }
        }
    }

    private void refuseWhatIsNoStream(Response response) throws IOException {
        if (!response.isSuccessful()) {
            throw new ProblemException(
                    Answers.problem(response, wire.sameOrigin(response.request().url()), clock));
        }
        if (response.code() == NO_CONTENT) {
            throw new ProblemException(new Problem.Unsupported("no stream of events"));
        }
        // A proxy's page would otherwise look like a stream without events. A server that names no
        // type is believed.
        String type = response.header("Content-Type");
        if (type != null && !type.split(";", 2)[0].strip().equalsIgnoreCase("text/event-stream")) {
            throw new ProblemException(new Problem.Garbled("not a stream of events"));
        }
    }

    private void read(BufferedSource source, Listener listener) throws IOException {
        SseParser parser =
                new SseParser(
                        lastEventId,
                        new SseParser.Sink() {
                            @Override
                            public void event(String name, String data, String id) {
                                if (!closed) {
                                    lastEventId = orNull(id);
                                    listener.event(name, data, orNull(id));
                                }
                            }

                            @Override
                            public void retry(Duration pause) {
                                listener.retry(pause);
                            }
                        });
        byte[] bytes = new byte[16 * 1024];
        for (int count = source.read(bytes); count >= 0 && !closed; count = source.read(bytes)) {
            parser.feed(bytes, count);
            lastEventId = orNull(parser.lastId());
        }
    }

    private static @Nullable String orNull(String id) {
        return id.isEmpty() ? null : id;
    }

    /// The id of the last event that was received whole, to continue from.
    public @Nullable String lastEventId() {
        return lastEventId;
    }

    /// Ends a read under way, on whatever thread it is.
    @Override
    public void close() {
        closed = true;
        Call made = call;
        if (made != null) {
            made.cancel();
        }
    }
}
