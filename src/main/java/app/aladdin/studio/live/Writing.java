package app.aladdin.studio.live;

import app.aladdin.contract.AnswerMetadata;
import app.aladdin.contract.ChatRequest;
import app.aladdin.contract.ChatResponse;
import app.aladdin.contract.Message;
import app.aladdin.contract.Problem;
import app.aladdin.contract.ProblemException;
import app.aladdin.contract.Role;
import app.aladdin.contract.StreamEvent;
import app.aladdin.studio.brain.Answer;
import app.aladdin.studio.store.Answers;
import app.aladdin.studio.store.Receipt;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/// Writes answers: finds what to say, keeps it, streams it, and keeps how far it came.
final class Writing {
    private static final long TURN_SECONDS = 120;

    private final Answers answers;
    private final InstantSource clock;
    private final ConcurrentHashMap<String, Run> runs = new ConcurrentHashMap<>();
    private volatile boolean hurried;

    Writing(Answers answers, InstantSource clock) {
        this.answers = answers;
        this.clock = clock;
    }

    static ChatResponse response(Message answer) {
        return new ChatResponse(
                answer.id(),
                answer.conversationId(),
                answer.content(),
                answer.mode(),
                answer.metadata(),
                answer.timestamp());
    }

    /// Whether there was such an answer to stop.
    boolean stop(String messageId) {
        Run run = runs.get(messageId);
        if (run != null) {
            run.stop();
        }
        return run != null;
    }

    void hurry() {
        hurried = true;
        runs.values().forEach(Run::hurry);
    }

    /// @param said finds what to say
    /// @param pace the pause between two pieces of it
    ChatResponse answer(
            ChatRequest request,
            String conversation,
            @Nullable Receipt receipt,
            Feed feed,
            Supplier<Answer> said,
            Duration pace) {
        try {
            if (!feed.turn().tryLock(TURN_SECONDS, TimeUnit.SECONDS)) {
                throw new ProblemException(
                        new Problem.Conflict("this conversation is still being answered"));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ProblemException(new Problem.Conflict("interrupted"), e);
        }
        try {
            return inTurn(request, conversation, receipt, feed, said, pace);
        } finally {
            feed.turn().unlock();
        }
    }

    private ChatResponse inTurn(
            ChatRequest request,
            String conversation,
            @Nullable Receipt receipt,
            Feed feed,
            Supplier<Answer> finding,
            Duration pace) {
        Message question = message(request, conversation, Role.USER, request.content(), null);
        Answer said;
        try {
            said = finding.get();
        } catch (ProblemException e) {
            if (refused(e.problem())) {
                throw e;
            }
            throw failed(question, feed, e);
        } catch (RuntimeException e) {
            throw failed(question, feed, e);
        }
        AnswerMetadata metadata = said.metadata();
        Message answer = message(request, conversation, Role.ASSISTANT, said.markdown(), metadata);
        Run run = new Run();
        runs.put(answer.id(), run);
        try {
            if (hurried) {
                run.hurry();
            }
            return response(stream(question, answer, metadata, receipt, feed, run, pace));
        } finally {
            runs.remove(answer.id());
        }
    }

    private Message stream(
            Message question,
            Message answer,
            AnswerMetadata metadata,
            @Nullable Receipt receipt,
            Feed feed,
            Run run,
            Duration pace) {
        List<String> chunks = Chunks.of(answer.content());
        String title = Title.of(question.content());
        int events = chunks.size() + Frames.START_AND_COMPLETE;
        long first = feed.begin(() -> answers.begin(question, answer, title, events, receipt));
        Frames frames = new Frames(first, answer);
        try {
            feed.add(frames.start());
            boolean stopped = false;
            for (int i = 0; i < chunks.size() && !stopped; i++) {
                stopped = run.pause(pace);
                if (!stopped) {
                    feed.add(frames.chunk(chunks.get(i)));
                }
            }
            Message finished = stopped ? stoppedAt(frames.text(), answer, metadata) : answer;
            answers.finish(finished);
            feed.end(frames.complete(finished));
            return finished;
        } catch (RuntimeException e) {
            feed.end(frames.failed("The answer could not be kept.", "UNKNOWN_ERROR"));
            throw e;
        }
    }

    private static Message stoppedAt(String text, Message answer, AnswerMetadata metadata) {
        return new Message(
                answer.id(),
                answer.conversationId(),
                answer.role(),
                text,
                answer.mode(),
                metadata.asStopped().write(),
                answer.timestamp());
    }

    /// Whether the question is at fault and not what answers it.
    private static boolean refused(Problem problem) {
        return problem instanceof Problem.Invalid
                || problem instanceof Problem.Refused
                || problem instanceof Problem.RateLimited;
    }

    private ProblemException failed(Message question, Feed feed, RuntimeException e) {
        String title = Title.of(question.content());
        String id = UUID.randomUUID().toString();
        String sentence = "The question could not be answered.";
        long event = feed.begin(() -> answers.unanswered(question, title));
        feed.end(Frames.frame(event, new StreamEvent.Failed(id, sentence, "AGENT_ERROR")));
        return new ProblemException(new Problem.ServerFault(sentence, "AGENT_ERROR", true), e);
    }

    private Message message(
            ChatRequest request,
            String conversation,
            Role role,
            String content,
            @Nullable AnswerMetadata metadata) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        return new Message(
                UUID.randomUUID().toString(),
                conversation,
                role,
                content,
                request.mode(),
                metadata == null ? null : metadata.write(),
                // An answer is later than its question, also on a clock that stands still.
                metadata == null ? now : now.plusMillis(1));
    }
}
