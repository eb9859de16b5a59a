package app.aladdin.cli;

import app.aladdin.client.conversations.Entry;
import app.aladdin.contract.Problem;

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
    record Failed(Problem problem) implements Outcome {}

    /// The exit code of a command that asked this one question.
    default int exit() {
        return switch (this) {
            case Answered answered -> answered.stopped() ? Exit.INTERRUPTED : Exit.OK;
            case Failed failed ->
                    switch (failed.problem()) {
                        // The server was there; it is the answer that did not come.
                        case Problem.TimedOut late -> Exit.FAILED;
                        case Problem.Refused refused when refused.code().equals(INTERRUPTED) ->
                                Exit.INTERRUPTED;
                        default -> Exit.of(failed.problem());
                    };
        };
    }
}
