package app.aladdin.cli;

import app.aladdin.client.conversations.Entry;
import app.aladdin.contract.ChatRequest;
import app.aladdin.contract.Problem;
import app.aladdin.contract.ProblemException;
import app.aladdin.contract.TaskResponse;

import java.util.Optional;

/// Asks one question in a conversation of its own, from start to end.
final class Asking {
    private final Launch launch;
    private final AnswerListener listener;
    private final TaskPrinter tasks;

    Asking(Launch launch, AnswerListener listener, TaskPrinter tasks) {
        this.launch = launch;
        this.tasks = tasks;
        this.listener = listener;
    }

    /// Refuses what no server would take.
    ///
    /// @throws CommandFailure with a sentence that says why
    static void check(String question) throws CommandFailure {
        ChatRequest.Refusal refusal = ChatRequest.refusal(question);
        if (refusal == ChatRequest.Refusal.BLANK) {
            throw new CommandFailure(Exit.USAGE, "BLANK", "The question is blank.");
        }
        if (refusal == ChatRequest.Refusal.TOO_LONG) {
            throw new CommandFailure(
                    Exit.USAGE,
                    "TOO_LONG",
                    "The question has %,d characters; the longest possible is %,d."
                            .formatted(question.length(), ChatRequest.MAX_LENGTH));
        }
    }

    /// Asks and shows the answer.
    ///
    /// @return the exit code of an answer that came or was stopped
    /// @throws CommandFailure when there is no answer
    int run(Question question) throws CommandFailure, InterruptedException {
        long began = System.nanoTime();
        try (Session session = launch.session();
                OnExit _ = new OnExit(session::abandon)) {
            Optional<Problem> away = session.begin(question.offline());
            Where where = new Places(session).find(question, away);
            Outcome outcome =
                    away.isPresent()
                            ? put(session, where, question, away.get())
                            : session.ask(
                                    where,
                                    question.mode(),
                                    question.text(),
                                    question.options(),
                                    listener,
                                    question.longest().minusNanos(System.nanoTime() - began),
                                    question.keep());
            if (outcome instanceof Outcome.Failed failed) {
                failed.left()
                        .filter(row -> !row.failed())
                        .ifPresent(row -> listener.queued(where, row, failed.problem()));
                throw CommandFailure.of(failed.problem(), failed.fate());
            }
            if (question.watch() && outcome instanceof Outcome.Answered(Entry answer)) {
                TaskResponse task = answer.metadata().task();
                if (task != null) {
                    return new TaskWatch(session, tasks)
                            .run(task, question.longest().minusNanos(System.nanoTime() - began));
                }
            }
            return outcome.exit();
        } catch (RuntimeException e) {
            throw CommandFailure.of(ProblemException.of(e), "");
        }
    }

    private static Outcome put(Session session, Where where, Question question, Problem away)
            throws InterruptedException {
        return new Outcome.Failed(
                away,
                question.keep()
                        ? session.keep(where, question.mode(), question.text(), question.options())
                        : Optional.empty());
    }
}
