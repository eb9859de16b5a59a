package app.aladdin.cli;

import app.aladdin.contract.Project;

import org.jspecify.annotations.Nullable;

import java.io.IOException;

/// Answers the lines that a pipe or a file brings, one after another in a conversation of their
/// own. Only what was asked for is written to stdout.
final class Piped {
    private final Terminal terminal;
    private final Replies replies;

    Piped(Terminal terminal, Session session) {
        this.terminal = terminal;
        this.replies = new Replies(terminal, session);
    }

    /// @param first the first line, which has been read
    /// @return the exit code of the first line that failed; that of a success when none did
    int run(String first) throws CommandFailure, InterruptedException, IOException {
        Project project = replies.open();
        int exit = Exit.OK;
        boolean answered = false;
        @Nullable String line = first;
        // When nobody reads the answers any more, nothing more is asked.
        while (line != null && !line.strip().equals("/quit") && !terminal.out().checkError()) {
            if (!line.isBlank()) {
                if (answered) {
                    terminal.line("");
                }
                answered = true;
                int each = replies.to(project, line.strip());
                exit = exit == Exit.OK ? each : exit;
            }
            line = terminal.in().readLine();
        }
        return exit;
    }
}
