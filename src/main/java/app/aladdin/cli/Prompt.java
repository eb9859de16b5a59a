package app.aladdin.cli;

import app.aladdin.contract.Project;

import java.io.IOException;

/// A conversation in a terminal. It goes on where the last one ended.
final class Prompt {
    private static final int EARLIER = 4;

    private final Terminal terminal;
    private final Session session;
    private final Replies replies;

    Prompt(Terminal terminal, Session session) {
        this.terminal = terminal;
        this.session = session;
        this.replies = new Replies(terminal, session);
    }

    /// Talks until the person leaves.
    ///
    /// @return the exit code
    int run() throws CommandFailure, InterruptedException, IOException {
        terminal.line("Aladdin Desktop, text mode");
        Project project = replies.open();
        new Lists(terminal, session.facts()).figures(project);
        terminal.line(
                "Ask a question; /help lists the commands, Ctrl+C stops an answer, Ctrl+D leaves.");
        replies.goOn(project);
        replies.history(EARLIER);
        while (true) {
            terminal.print("> ");
            String line = terminal.in().readLine();
            if (line == null) {
                terminal.line("");
                return Exit.OK;
            }
            if (line.strip().equals("/quit")) {
                return Exit.OK;
            }
            replies.to(project, line.strip());
        }
    }
}
