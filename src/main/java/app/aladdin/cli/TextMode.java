package app.aladdin.cli;

import app.aladdin.contract.Json;
import app.aladdin.contract.Mode;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.time.Duration;

/// The same job as the window's, without a window: a conversation in a terminal, answers to what is
/// piped in, or an example where there is neither.
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
        if (terminal.interactive()) {
            return talk(session -> new Prompt(terminal, session).run());
        }
        String first = firstLine(terminal);
        return first == null
                ? example(terminal)
                : talk(session -> new Piped(terminal, session).run(first));
    }

    private static @Nullable String firstLine(Terminal terminal) throws IOException {
        String line = terminal.in().readLine();
        while (line != null && line.isBlank()) {
            line = terminal.in().readLine();
        }
        return line;
    }

    private int example(Terminal terminal) throws CommandFailure, InterruptedException {
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

    private interface Work {
        int run(Session session) throws CommandFailure, InterruptedException, IOException;
    }

    private int talk(Work work) throws CommandFailure, InterruptedException, IOException {
        try (Session session = launch.session();
                OnExit _ = new OnExit(session::abandon)) {
            Interrupts.handle(() -> {
                if (!session.interrupt()) {
                    System.exit(Exit.INTERRUPTED);
                }
            });
            return work.run(session);
        }
    }
}
