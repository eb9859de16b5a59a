package app.aladdin.client.outbox;

import app.aladdin.cache.Queued;
import app.aladdin.cache.StoredMessage;
import app.aladdin.client.conversations.ConversationLog;
import app.aladdin.client.conversations.RemoteMessages;
import app.aladdin.client.session.Server;
import app.aladdin.contract.ChatResponse;
import app.aladdin.contract.Json;
import app.aladdin.contract.Message;
import app.aladdin.contract.Problem;
import app.aladdin.contract.ProblemException;
import app.aladdin.contract.StreamEvent;
import app.aladdin.state.Background;
import app.aladdin.state.SteadyClock;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.jspecify.annotations.Nullable;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/// A question and its answer through `POST /orchestrator/chat`. The stream and the reply bring the
/// same answer side by side; whichever is whole first ends the exchange.
final class ChatExchange implements Exchange {
    private final Queued question;
    private final ConversationLog log;

    /// Says how long something takes.
    private final Clock clock;

    private final Runnable suspect;
    private final Consumer<String> linked;
    private final Waits waits;
    private final boolean streaming;
    private final AnswerText answer;
    private final AnswerWriting writing;
    private final Background background = new Background("exchange");
    private final CompletableFuture<Outcome> outcome = new CompletableFuture<>();
    private final ReentrantLock lock = new ReentrantLock();

    private volatile Instant lastHeard;
    private volatile Duration patience;
    private volatile Problem silenceMeans = new Problem.TimedOut("no answer");

    /// The reply came or was lost: nothing but the stream or the conversation can bring more.
    private volatile boolean replied;

    /// The end that the stream brought, while the reply has not confirmed yet that it is this
    /// question's.
    private AnswerText.@Nullable Step held;

    private volatile Instant heldSince = Instant.MAX.minusSeconds(1_000_000);

    /// There is no stream at this moment.
    private volatile boolean broken;

    /// @param suspect told at once when the wire breaks, however long the answer is still waited
    ///   for
    /// @param linked told the server's id of the conversation when the reply brings it
    /// @param streaming whether the answer is to be read while it is written
    ChatExchange(
            Queued question,
            ConversationLog log,
            Clock clock,
            Runnable suspect,
            Consumer<String> linked,
            Waits waits,
            boolean streaming) {
        this.question = question;
        this.log = log;
        this.clock = SteadyClock.of(clock);
        this.suspect = suspect;
        this.linked = linked;
        this.waits = waits;
        this.streaming = streaming;
        this.patience = waits.answer();
        this.lastHeard = this.clock.instant();
        Set<String> earlier =
                log.kept(question.conversation()).stream()
                        .filter(m -> m.state() == StoredMessage.State.COMPLETE)
                        .map(m -> m.message().id())
                        .collect(Collectors.toSet());
        this.answer = new AnswerText(earlier);
        this.writing = new AnswerWriting(question, answer, log, clock);
    }

    @Override
    public Outcome run(Server server, @Nullable String remote) throws InterruptedException {
        try (background) {
            AnswerStream stream = new AnswerStream(server, remote == null ? "" : remote, heard());
            if (remote != null && streaming) {
                background.start("stream", stream::follow, failure -> {});
                // Opened first, so that not even the first word is missed.
                stream.awaitOpened(waits.streamOpens());
            } else {
                broken = true;
            }
            background.start(
                    "post",
                    () -> post(server, remote),
                    failure -> lost(ProblemException.of(failure)));
            return await(server, remote);
        }
    }

    private AnswerStream.Receiver heard() {
        return new AnswerStream.Receiver() {
            @Override
            public void event(StreamEvent event) {
                heard(event);
            }

            @Override
            public void broke() {
                broken = true;
            }

            @Override
            public void resumed() {
                locked(answer::resumed);
            }
        };
    }

    private Outcome await(Server server, @Nullable String remote) throws InterruptedException {
        Instant looked = clock.instant();
        while (true) {
            try {
                return outcome.get(200, TimeUnit.MILLISECONDS);
            } catch (TimeoutException notYet) {
                if (heldSince.plus(waits.confirms()).isBefore(clock.instant())) {
                    locked(this::release);
                }
                boolean over = lastHeard.plus(patience).isBefore(clock.instant());
                boolean due = looked.plus(waits.lookAgain()).isBefore(clock.instant());
                // What the stream will not bring any more, the conversation may have.
                if (remote != null && replied && (over || (broken && due))) {
                    looked = clock.instant();
                    look(server, remote);
                }
                if (over) {
                    brokeOff(silenceMeans);
                }
            } catch (ExecutionException e) {
                throw new IllegalStateException("an outcome never fails", e);
            }
        }
    }

    /// Finishes with the answer that the conversation has, if it has one by now.
    private void look(Server server, String remote) {
        List<Message> theirs;
        try {
            theirs = RemoteMessages.of(server, remote);
        } catch (ProblemException notNow) {
            return;
        }
        Optional<Message> found =
                Recovery.answer(question, log.kept(question.conversation()), theirs);
        locked(() ->
                found.filter(message -> message.content().length() >= answer.text().length())
                        .ifPresent(message -> show(answer.found(message))));
    }

    private void post(Server server, @Nullable String remote) {
        ModeRequest request = ModeRequest.chat(question, remote);
        JsonNode body =
                server.learn(
                                server.http()
                                        .post(
                                                request.path(),
                                                request.body(),
                                                question.id(),
                                                request.patience()))
                        .body();
        if (!body.isObject()) {
            throw new ProblemException(new Problem.Garbled("no answer object"));
        }
        ChatResponse response = ChatResponse.read(body);
        if (remote == null && !response.conversationId().isEmpty()) {
            linked.accept(response.conversationId());
        }
        locked(() -> {
            lastHeard = clock.instant();
            patience = waits.silence();
            replied = true;
            writing.confirm();
            answer.accept(response).ifPresentOrElse(this::show, this::release);
        });
    }

    private void heard(StreamEvent event) {
        locked(() -> {
            lastHeard = clock.instant();
            AnswerText.Step step = answer.accept(event);
            if (step instanceof AnswerText.Step.Finished && !replied && !outcome.isDone()) {
                held = step;
                heldSince = clock.instant();
            } else {
                show(step);
            }
        });
    }

    /// Nobody will say any more that the stream's answer belongs to another question.
    private void release() {
        AnswerText.Step waiting = held;
        held = null;
        if (waiting != null) {
            show(waiting);
        }
    }

    /// The reply will not come; the stream may still bring the answer.
    private void lost(Problem problem) {
        if (problem.connection()) {
            suspect.run();
        }
        locked(() -> {
            release();
            if (writing.begun() && mayStillCome(problem)) {
                silenceMeans = problem;
                patience = waits.silenceWithoutReply();
                replied = true;
            } else {
                brokeOff(problem);
            }
        });
    }

    /// Whether the stream may bring the answer although the reply could not be used.
    private static boolean mayStillCome(Problem problem) {
        return problem.connection()
                || problem instanceof Problem.Garbled
                || problem instanceof Problem.TooLarge;
    }

    private void show(AnswerText.Step step) {
        if (outcome.isDone()) {
            return;
        }
        writing.forgetAnother();
        switch (step) {
            case AnswerText.Step.Nothing nothing -> {}
            case AnswerText.Step.Began began -> writing.begin();
            case AnswerText.Step.Grew grew -> writing.grow(grew.delta());
            case AnswerText.Step.Replaced replaced -> writing.replace();
            case AnswerText.Step.Finished finished ->
                    end(StoredMessage.State.COMPLETE, finished.metadata());
            case AnswerText.Step.Failed failed ->
                    brokeOff(new Problem.ServerFault(failed.error(), failed.code(), true));
        }
    }

    private void end(StoredMessage.State how, @Nullable JsonNode metadata) {
        if (outcome.isDone()) {
            return;
        }
        boolean stopped = metadata != null && metadata.path("stopped").asBoolean(false);
        writing.end(stopped ? StoredMessage.State.STOPPED : how, metadata);
        outcome.complete(new Outcome.Done());
    }

    private void brokeOff(Problem problem) {
        locked(() -> {
            if (outcome.isDone()) {
                return;
            }
            if (writing.begun()) {
                writing.end(StoredMessage.State.INTERRUPTED, null);
            }
            outcome.complete(new Outcome.Unsent(problem));
        });
    }

    @Override
    public String stop() {
        lock.lock();
        try {
            if (!outcome.isDone()) {
                ObjectNode stopped = Json.object().put("stopped", true);
                end(StoredMessage.State.STOPPED, stopped);
            }
            return answer.id();
        } finally {
            lock.unlock();
        }
    }

    @Override
    public Queued question() {
        return question;
    }

    private void locked(Runnable work) {
        lock.lock();
        try {
            work.run();
        } finally {
            lock.unlock();
        }
    }
}
