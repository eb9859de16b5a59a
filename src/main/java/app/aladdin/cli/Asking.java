package app.aladdin.cli;

import app.aladdin.contract.ChatRequest;
import app.aladdin.contract.Mode;
import app.aladdin.contract.Problem;
import app.aladdin.contract.ProblemException;
import app.aladdin.contract.Project;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/// Asks one question in a conversation of its own, from start to end.
final class Asking {
    private final Launch launch;
    private final AnswerListener listener;

    Asking(Launch launch, AnswerListener listener) {
        this.launch = launch;
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
    /// @param projectId `null` for the project that was open last
    /// @param longest the time for all of it
    /// @return the exit code of an answer that came or was stopped
    /// @throws CommandFailure when there is no answer
    int run(@Nullable String projectId, Mode mode, String question, Duration longest)
            throws CommandFailure, InterruptedException {
        long began = System.nanoTime();
        try (Session session = launch.session();
                OnExit _ = new OnExit(session::abandon)) {
            Project project = connect(session, projectId);
            Outcome outcome =
                    session.ask(
                            project.id(),
                            UUID.randomUUID().toString(),
                            mode,
                            question,
                            listener,
                            longest.minusNanos(System.nanoTime() - began),
                            false);
            if (outcome instanceof Outcome.Failed failed) {
                throw new CommandFailure(
                        outcome.exit(),
                        Sentences.code(failed.problem()),
                        Sentences.of(failed.problem()) + " The question was not kept.");
            }
            return outcome.exit();
        } catch (RuntimeException e) {
            Problem problem = ProblemException.of(e);
            listener.failed(problem);
            throw new CommandFailure(
                    Exit.of(problem),
                    Sentences.code(problem),
                    Sentences.of(problem) + " The question was not asked and not kept.");
        }
    }

    private static Project connect(Session session, @Nullable String projectId)
            throws CommandFailure, InterruptedException {
        session.connect();
        ProjectFacts facts = session.facts();
        Optional<Project> found =
                projectId == null
                        ? facts.open()
                        : facts.projects().stream()
                                .filter(p -> p.id().equals(projectId) || p.slug().equals(projectId))
                                .findFirst();
        if (found.isPresent()) {
            return found.get();
        }
        if (projectId == null) {
            throw new ProblemException(new Problem.NotFound("there is no project yet"));
        }
        String all = facts.projects().stream().map(Project::id).collect(Collectors.joining(", "));
        throw new CommandFailure(
                Exit.USAGE,
                "NO_SUCH_PROJECT",
                "There is no project " + Words.onOneLine(projectId) + "; there is: " + all + ".");
    }
}
