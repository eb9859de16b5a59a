package app.aladdin.client.outbox;

import app.aladdin.client.session.Server;
import app.aladdin.contract.Problem;
import app.aladdin.contract.ProblemException;
import app.aladdin.contract.StreamEvent;
import app.aladdin.net.EventStream;
import app.aladdin.state.BackOff;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;

/// Listens to a conversation's stream, over as many connections as it takes, until its thread is
/// interrupted or the server says that there is no stream.
final class AnswerStream {
    private final Server server;
    private final String remote;
    private final Receiver receiver;
    private final Set<String> seen = new HashSet<>();
    private final CountDownLatch opened = new CountDownLatch(1);
    private final BackOff backOff =
            new BackOff(Duration.ofSeconds(1), Duration.ofSeconds(5), RandomGenerator.getDefault());

    /// What is told of the stream, on the thread that reads.
    interface Receiver {
        void event(StreamEvent event);

        /// The stream ended or there is none.
        void broke();

        /// The stream goes on after it broke; a server may begin again from the start.
        void resumed();
    }

    AnswerStream(Server server, String remote, Receiver receiver) {
        this.server = server;
        this.remote = remote;
        this.receiver = receiver;
    }

    /// Waits until the server has accepted the stream, or refused it, or the time is over.
    void awaitOpened(Duration longest) throws InterruptedException {
        // Without a stream the reply brings the answer, so there is nothing to do when it is late.
        boolean inTime = opened.await(longest.toMillis(), TimeUnit.MILLISECONDS);
        if (!inTime) {
            opened.countDown();
        }
    }

    void follow() throws InterruptedException {
        String last = null;
        while (!Thread.currentThread().isInterrupted()) {
            try (EventStream stream = open(last)) {
                last = read(stream, last);
            } catch (ProblemException e) {
                if (!worthAnotherTry(e.problem())) {
                    receiver.broke();
                    opened.countDown();
                    return;
                }
            }
            receiver.broke();
            opened.countDown();
            Thread.sleep(backOff.next());
        }
    }

    private EventStream open(@Nullable String last) {
        return server.stream(
                List.of("orchestrator", "stream"), Map.of("conversationId", remote), last);
    }

    private @Nullable String read(EventStream stream, @Nullable String before) {
        try {
            stream.read(
                    new EventStream.Listener() {
                        private @Nullable String last;

                        @Override
                        public void opened() {
                            if (opened.getCount() == 0) {
                                receiver.resumed();
                            }
                            opened.countDown();
                        }

                        @Override
                        public void event(String name, String data, @Nullable String id) {
                            backOff.reset();
                            // Without an id of its own a frame has the last one before it.
                            boolean isNew = id == null || id.equals(last) || seen.add(id);
                            StreamEvent event = StreamEvent.read(name, data);
                            if (isNew || ends(event)) {
                                receiver.event(event);
                            }
                            last = id;
                        }
                    });
        } catch (ProblemException e) {
            if (!worthAnotherTry(e.problem())) {
                throw e;
            }
        }
        String id = stream.lastEventId();
        return id == null ? before : id;
    }

    /// An end is never taken for a repetition: not every server counts over all its connections.
    private static boolean ends(StreamEvent event) {
        return event instanceof StreamEvent.Complete || event instanceof StreamEvent.Failed;
    }

    private static boolean worthAnotherTry(Problem problem) {
        return problem.connection()
                || problem instanceof Problem.ServerFault
                || problem instanceof Problem.Garbled
                || problem instanceof Problem.RateLimited;
    }
}
