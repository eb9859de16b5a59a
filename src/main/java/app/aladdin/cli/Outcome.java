package app.aladdin.cli;

import app.aladdin.cache.Queued;
import app.aladdin.client.conversations.Entry;
import app.aladdin.contract.Problem;

import java.util.Optional;

/// How a question ended.
sealed interface Outcome {
    /// The `code` of the problem of a question that was interrupted before it was sent.
    String INTERRUPTED = "INTERRUPTED";

    /// The `code` of the problem of a question whose answer took too long.
    String GAVE_UP = "GAVE_UP";

    /// With an answer; a stopped one may be empty.
    record Answered(Entry answer) implements Outcome {
        boolean stopped() {
            return answer.state() == Entry.State.STOPPED;
        }
    }

    /// Without one.
    ///
    /// @param left the question, while it is in the outbox
    record Failed(Problem problem, Optional<Queued> left) implements Outcome {

        /// What became of the question, to be said after the problem.
        String fate() {
            if (left.isEmpty()) {
                return " The question was not kept.";
            }
            return left.get().failed()
                    ? " The question is kept in the outbox and not sent again by itself."
                    : " The question is kept and goes out with the next start or sync.";
        }
    }

    /// The exit code of a command that asked this one question.
    default int exit() {
        return switch (this) {
            case Answered answered -> answered.stopped() ? Exit.INTERRUPTED : Exit.OK;
            case Failed failed -> Exit.of(failed.problem());
        };
    }
}
