package app.aladdin.cli;

import app.aladdin.contract.Problem;

/// Ends a command with a sentence on stderr and an exit code.
final class CommandFailure extends Exception {
    private static final long serialVersionUID = 1L;

    private final int exit;
    private final String code;

    /// @param code for scripts
    CommandFailure(int exit, String code, String sentence) {
        super(sentence);
        this.exit = exit;
        this.code = code;
    }

    /// A problem as the end of a command.
    ///
    /// @param more what is to be said after the problem's own sentence
    static CommandFailure of(Problem problem, String more) {
        return new CommandFailure(
                Exit.of(problem), Sentences.code(problem), Sentences.of(problem) + more);
    }

    int exit() {
        return exit;
    }

    String code() {
        return code;
    }

    String sentence() {
        return String.valueOf(getMessage());
    }
}
