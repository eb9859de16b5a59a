package app.aladdin.client.outbox;

import app.aladdin.cache.Queued;
import app.aladdin.cache.StoredMessage;
import app.aladdin.client.conversations.ConversationLog;
import app.aladdin.client.session.Server;
import app.aladdin.contract.ChatRequest;
import app.aladdin.contract.Fields;
import app.aladdin.contract.Message;
import app.aladdin.contract.Mode;
import app.aladdin.contract.Problem;
import app.aladdin.contract.ProblemException;
import app.aladdin.contract.Role;
import app.aladdin.net.Http;
import app.aladdin.state.Background;

import com.fasterxml.jackson.databind.JsonNode;

import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;

/// A query, data or a task on its way: one request, and one response that becomes a message.
///
/// Both stay marked as being on this computer only until the server's list of the conversation
/// shows them, or its response names the message that it made.
final class ModeExchange implements Exchange {
    private final Queued question;
    private final ConversationLog log;
    private final Clock clock;
    private final Consumer<JsonNode> kept;
    private final Background background = new Background("mode-exchange");
    private final CompletableFuture<Outcome> outcome = new CompletableFuture<>();

    private final ReentrantLock lock = new ReentrantLock();

    /// @param kept told what to keep with the question while it is on its way
    ModeExchange(Queued question, ConversationLog log, Clock clock, Consumer<JsonNode> kept) {
        this.question = question;
        this.kept = kept;
        this.log = log;
        this.clock = clock;
    }

    @Override
    public Queued question() {
        return question;
    }

    @Override
    public Outcome run(Server server, @Nullable String remote) throws InterruptedException {
        try (background) {
            background.start(
                    "post",
                    () -> answered(ask(server, remote)),
                    failure -> failed(ProblemException.of(failure)));
            return outcome.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("an outcome never fails", e);
        }
    }

    private JsonNode ask(Server server, @Nullable String remote) {
        if (question.mode() == Mode.DATA && question.content().length() > ChatRequest.MAX_LENGTH) {
            return inParts(server);
        }
        try {
            return post(server, remote);
        } catch (ProblemException e) {
            // A strict server may refuse the field that the specification does not have. Refused
            // like this, nothing was done, so that the same key may be used once more.
            boolean perhapsTheField =
                    e.problem() instanceof Problem.Invalid
                            || e.problem() instanceof Problem.NotFound;
            if (remote == null || !perhapsTheField) {
                throw e;
            }
            return post(server, null);
        }
    }

    private JsonNode inParts(Server server) {
        return new PartByPart(
                        question,
                        (part, key) -> post(server, question.saying(part), null, key),
                        kept)
                .ask();
    }

    private JsonNode post(Server server, @Nullable String remote) {
        return post(server, question, remote, question.id());
    }

    private static JsonNode post(Server server, Queued asked, @Nullable String remote, String key) {
        ModeRequest request = ModeRequest.of(asked, remote);
        Http.Answer answer =
                server.http().post(request.path(), request.body(), key, request.patience());
        JsonNode body = server.learn(answer).body();
        if (!body.isObject() || body.isEmpty()) {
            throw new ProblemException(new Problem.Garbled("no answer object"));
        }
        return body;
    }

    private void failed(Problem problem) {
        boolean missing =
                problem instanceof Problem.NotFound || problem instanceof Problem.Unsupported;
        outcome.complete(missing ? new Outcome.NotOffered() : new Outcome.Unsent(problem));
    }

    private void answered(JsonNode response) {
        end(response, StoredMessage.State.COMPLETE);
    }

    private void end(@Nullable JsonNode response, StoredMessage.State how) {
        lock.lock();
        try {
            if (!outcome.isDone()) {
                log.exchanged(
                        question(question),
                        answer(question, response, clock),
                        how,
                        local(response));
                outcome.complete(new Outcome.Done());
            }
        } finally {
            lock.unlock();
        }
    }

    private static boolean local(@Nullable JsonNode response) {
        return response == null || new Fields(response).text("messageId").isEmpty();
    }

    static Message question(Queued question) {
        return new Message(
                question.id(),
                question.conversation(),
                Role.USER,
                question.content(),
                question.mode(),
                null,
                question.at());
    }

    /// @param response `null` when it was not waited for
    static Message answer(Queued question, @Nullable JsonNode response, Clock clock) {
        String id = response == null ? "" : new Fields(response).text("messageId");
        // The same on every try, so that a second one takes the place of the first.
        String own = "answer to " + question.id();
        return new Message(
                id.isEmpty()
                        ? UUID.nameUUIDFromBytes(own.getBytes(StandardCharsets.UTF_8)).toString()
                        : id,
                question.conversation(),
                Role.ASSISTANT,
                response == null ? "" : ModeAnswer.text(question.mode(), response),
                question.mode(),
                response == null
                        ? null
                        : ModeAnswer.metadata(question.mode(), response, question.options()),
                clock.instant());
    }

    @Override
    public String stop() {
        end(null, StoredMessage.State.STOPPED);
        return "";
    }
}
