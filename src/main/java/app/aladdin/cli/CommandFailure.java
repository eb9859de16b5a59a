package app.aladdin.cli;

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
