package app.aladdin.net;

import app.aladdin.contract.Problem;
import app.aladdin.contract.ProblemException;

import com.launchdarkly.eventsource.ConnectStrategy;
import com.launchdarkly.eventsource.ErrorStrategy;
import com.launchdarkly.eventsource.EventSource;
import com.launchdarkly.eventsource.MessageEvent;
import com.launchdarkly.eventsource.StartedEvent;
import com.launchdarkly.eventsource.StreamClosedByServerException;
import com.launchdarkly.eventsource.StreamEvent;
import com.launchdarkly.eventsource.StreamException;
import com.launchdarkly.eventsource.StreamHttpErrorException;
import com.launchdarkly.eventsource.StreamIOException;

import okhttp3.Headers;
import okhttp3.Interceptor;
import okhttp3.Response;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/// One connection to a stream of server-sent events. Whoever opens it decides whether and when to
/// connect again; [#lastEventId] says from where.
public final class EventStream implements AutoCloseable {
    /// Heartbeats come every 15 s; three of them missing means that nobody is there any more.
    private static final Duration STALL = Duration.ofSeconds(45);

    /// The standard's way to say that there is no stream and will be none.
    private static final int NO_CONTENT = 204;

    private final EventSource source;
    private final Clock clock;

    private EventStream(EventSource source, Clock clock) {
        this.source = source;
        this.clock = clock;
    }

    /// What happens on a stream.
    public interface Listener {
        /// The server accepted; events may follow.
        void opened();

        /// One event's data, and its id or the last one before it (`null` when there was none).
        void event(String data, @Nullable String id);
    }

    /// Prepares a stream; nothing is sent before [#read].
    public static EventStream to(
            Wire wire,
            List<String> path,
            Map<String, String> query,
            @Nullable String lastEventId,
            Clock clock) {
        Headers.Builder headers = new Headers.Builder().add("Accept", "text/event-stream");
        String authorization = wire.authorization();
        if (authorization != null) {
            headers.add("Authorization", authorization);
        }
        ConnectStrategy connect =
                ConnectStrategy.http(wire.url(path, query).uri())
                        .httpClient(
                                wire.client()
                                        .newBuilder()
                                        .addInterceptor(EventStream::onlyEvents)
                                        .build())
                        .headers(headers.build())
                        .readTimeout(STALL.toMillis(), TimeUnit.MILLISECONDS);
        EventSource source =
                new EventSource.Builder(connect)
                        .errorStrategy(ErrorStrategy.alwaysThrow())
                        .lastEventId(lastEventId)
                        .build();
        return new EventStream(source, clock);
    }

    /// Refuses what is no stream, such as the page of a proxy, which would otherwise look like a
    /// stream without events. A server that names no type is believed.
    private static Response onlyEvents(Interceptor.Chain chain) throws IOException {
        Response response = chain.proceed(chain.request());
        String type = response.header("Content-Type", "text/event-stream");
        boolean events = type.toLowerCase(Locale.ROOT).startsWith("text/event-stream");
        if (response.isSuccessful() && (response.code() == NO_CONTENT || !events)) {
            response.close();
            throw new NoStream(
                    response.code() == NO_CONTENT
                            ? new Problem.Unsupported("no stream of events")
                            : new Problem.Garbled("not a stream of events"));
        }
        return response;
    }

    private static final class NoStream extends IOException {
        private static final long serialVersionUID = 1L;

        private final transient Problem problem;

        NoStream(Problem problem) {
            super(problem.detail());
            this.problem = problem;
        }
    }

    private static Problem problem(@Nullable IOException failure) {
        if (failure == null) {
            return new Problem.Offline("stream cut");
        }
        return failure instanceof NoStream none ? none.problem : Failures.problem(failure);
    }

    /// Connects and reads until the server ends the stream (returns) or it fails.
    ///
    /// @throws ProblemException when the connection is refused, cut or stalls
    public void read(Listener listener) {
        try {
            source.start();
            listener.opened();
            while (true) {
                StreamEvent event = source.readAnyEvent();
                if (event instanceof MessageEvent message) {
                    listener.event(message.getData(), source.getLastEventId());
                } else if (event instanceof StartedEvent) {
                    listener.opened();
                }
            }
        } catch (StreamClosedByServerException end) {
            return;
        } catch (StreamHttpErrorException refused) {
            throw new ProblemException(
                    Failures.problem(
                            refused.getCode(),
                            "",
                            refused.getHeaders() == null
                                    ? null
                                    : refused.getHeaders().value("Retry-After"),
                            clock),
                    refused);
        } catch (StreamIOException failed) {
            throw new ProblemException(problem(failed.getIOException()), failed);
        } catch (StreamException ended) {
            // Closed by ourselves, or ended within an event, which the rules say to drop.
            return;
        }
    }

    /// The id of the last event that was received whole, to continue from.
    public @Nullable String lastEventId() {
        return source.getLastEventId();
    }

    @Override
    public void close() {
        source.close();
    }
}
