package app.aladdin.studio.live;

import app.aladdin.contract.ChatRequest;
import app.aladdin.contract.ChatResponse;
import app.aladdin.contract.Conversation;
import app.aladdin.contract.Message;
import app.aladdin.contract.Problem;
import app.aladdin.contract.ProblemException;
import app.aladdin.studio.brain.Answer;
import app.aladdin.studio.store.Receipt;
import app.aladdin.studio.store.StudioStore;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/// Asking, following and stopping answers. Safe on any thread; asking blocks until the answer is
/// whole or stopped.
public final class Chats implements AutoCloseable {
    private static final int MOST_AT_ONCE = 256;
    private static final int MOST_READERS = 512;
    private static final long CLOSING_SECONDS = 3;

    private final StudioStore store;
    private final Feeds feeds = new Feeds();
    private final Flights flights = new Flights();
    private final Semaphore asking = new Semaphore(MOST_AT_ONCE);
    private final Semaphore reading = new Semaphore(MOST_READERS);
    private final Duration pace;
    private final Writing writing;
    private volatile boolean closing;

    /// @param pace the pause between two pieces of an answer
    public Chats(StudioStore store, Duration pace, InstantSource clock) {
        this.store = store;
        this.pace = pace;
        this.writing = new Writing(store.answers(), clock);
    }

    /// Answers a question in its conversation, after those asked there before, at a pace at which
    /// it can be read along.
    ///
    /// @param request checked already; without a conversation a new one is made
    /// @param receipt a request with the same key gets the same answer, once made
    /// @param answer finds what to say; what it refuses is not kept
    /// @throws ProblemException when project or conversation do not exist, or the answer fails
    public ChatResponse ask(
            ChatRequest request, @Nullable Receipt receipt, Supplier<Answer> answer) {
        return ask(request, receipt, answer, pace);
    }

    /// As [#ask], but at once: for answers that are no text to be read along.
    public ChatResponse tell(
            ChatRequest request, @Nullable Receipt receipt, Supplier<Answer> answer) {
        return ask(request, receipt, answer, Duration.ZERO);
    }

    private ChatResponse ask(
            ChatRequest request,
            @Nullable Receipt receipt,
            Supplier<Answer> answer,
            Duration pace) {
        if (closing || !asking.tryAcquire()) {
            throw new ProblemException(new Problem.RateLimited("too many questions at once", null));
        }
        try {
            if (receipt == null) {
                return answer(request, null, answer, pace);
            }
            return flights.once(
                    receipt,
                    () ->
                            store.receipts()
                                    .find(receipt)
                                    .map(this::asBefore)
                                    .orElseGet(() -> answer(request, receipt, answer, pace)));
        } finally {
            asking.release();
        }
    }

    /// Follows a conversation's stream; whoever does must close the subscription.
    ///
    /// @param seen the id of the last event that the reader has, or `null`
    public Subscription follow(String conversation, @Nullable Long seen) {
        if (store.conversations().one(conversation).isEmpty()) {
            throw unknown("conversation");
        }
        if (!reading.tryAcquire()) {
            throw new ProblemException(new Problem.RateLimited("too many streams", null));
        }
        Feed feed = feeds.join(conversation);
        long from = feed.enter(seen, () -> store.conversations().lastEvent(conversation));
        return new Subscription(
                conversation,
                feed,
                from,
                store.answers(),
                () -> {
                    feeds.leave(conversation);
                    reading.release();
                });
    }

    /// Stops an answer; one that is finished stays as it is.
    public void stop(String messageId) {
        if (!writing.stop(messageId) && store.answers().one(messageId).isEmpty()) {
            throw unknown("message");
        }
    }

    /// Brings the answers being written to their end at once, then ends all streams. Takes a few
    /// seconds at most.
    @Override
    public void close() {
        closing = true;
        writing.hurry();
        try {
            if (asking.tryAcquire(MOST_AT_ONCE, CLOSING_SECONDS, TimeUnit.SECONDS)) {
                asking.release(MOST_AT_ONCE);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        feeds.close();
    }

    private ChatResponse answer(
            ChatRequest request,
            @Nullable Receipt receipt,
            Supplier<Answer> answer,
            Duration pace) {
        Conversation conversation = conversation(request);
        return feeds.use(
                conversation.id(),
                feed -> writing.answer(request, conversation.id(), receipt, feed, answer, pace));
    }

    private Conversation conversation(ChatRequest request) {
        if (store.entities().project(request.projectId()).isEmpty()) {
            throw new ProblemException(new Problem.Refused("no such project", "MISSING_PROJECT"));
        }
        if (request.conversationId() == null) {
            return store.conversations().create(request.projectId(), "", request.mode(), null);
        }
        return store.conversations()
                .one(request.conversationId())
                .filter(there -> there.projectId().equals(request.projectId()))
                .orElseThrow(() -> unknown("conversation"));
    }

    private ChatResponse asBefore(String messageId) {
        Message answer = store.answers().one(messageId).orElseThrow(() -> unknown("message"));
        return Writing.response(answer);
    }

    private static ProblemException unknown(String what) {
        return new ProblemException(new Problem.NotFound("no such " + what));
    }
}
