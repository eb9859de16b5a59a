package app.aladdin.cli;

import app.aladdin.contract.Json;
import app.aladdin.contract.Mode;

import java.io.IOException;
import java.time.Duration;

/// The same job as the window's, without a window.
final class TextMode {
    private static final String QUESTION = "Which scenes are at night?";
    private static final Duration LONGEST = Duration.ofSeconds(60);

    private final Launch launch;

    TextMode(Launch launch) {
        this.launch = launch;
    }

    /// @return the exit code
    int run() throws CommandFailure, InterruptedException, IOException {
        Terminal terminal = launch.terminal();
        if (!terminal.interactive()) {
            terminal.line("> " + QUESTION);
            return new Asking(launch, new PlainAnswer(terminal), new PlainTask(terminal))
                    .run(
                            new Question(
                                    null,
                                    null,
                                    Mode.CHAT,
                                    QUESTION,
                                    Json.object(),
                                    false,
                                    false,
                                    false,
                                    LONGEST));
        }
        try (Session session = launch.session();
                OnExit _ = new OnExit(session::abandon)) {
            Interrupts.handle(() -> {
                if (!session.interrupt()) {
                    System.exit(Exit.INTERRUPTED);
                }
            });
            return new Prompt(terminal, session).run();
        }
    }
}
