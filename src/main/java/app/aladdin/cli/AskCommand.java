package app.aladdin.cli;

import app.aladdin.contract.ChatRequest;
import app.aladdin.contract.Mode;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.io.IOException;
import java.io.Reader;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;

/// Asks one question.
@Command(
        name = "ask",
        mixinStandardHelpOptions = true,
        versionProvider = VersionText.class,
        description = "Asks one question and prints the answer as it comes.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:answered",
            "1:no answer, or an error of the server",
            "2:wrong usage: a blank or too long question, an unknown option or project",
            "3:the server cannot be reached; the question is not kept",
            "4:the data directory cannot be used",
            "130:interrupted, or the answer was stopped"
        })
final class AskCommand implements Callable<Integer> {
    private final Surroundings surroundings;
    private final GlobalOptions global;

    @Parameters(
            paramLabel = "QUESTION",
            arity = "1..*",
            description = "The question, at most 10,000 characters; - reads it from the input.")
    private List<String> words = List.of();

    @Option(
            names = "--mode",
            paramLabel = "MODE",
            converter = ModeOption.class,
            description = "chat, query, task or data. Default: chat")
    private Mode mode = Mode.CHAT;

    @Option(
            names = "--project",
            paramLabel = "ID",
            description = "The project. Default: the one that was open last")
    private @Nullable String project;

    @Option(
            names = "--json",
            description = {
                "Print one JSON event a line and nothing else:",
                "question, start, chunk, replace, complete, error."
            })
    private boolean json;

    @Option(
            names = "--timeout",
            paramLabel = "SECONDS",
            description = "Give up after this time, 1 to 3600. Default: 120")
    private int timeout = 120;

    AskCommand(Surroundings surroundings, GlobalOptions global) {
        this.surroundings = surroundings;
        this.global = global;
    }

    @Override
    public Integer call() throws CommandFailure, InterruptedException, IOException {
        Terminal terminal = surroundings.terminal();
        JsonAnswer events = new JsonAnswer(terminal);
        try {
            if (timeout < 1 || timeout > 3600) {
                throw new CommandFailure(
                        Exit.USAGE, "BAD_TIMEOUT", "The timeout must be 1 to 3600 seconds.");
            }
            String question = question(terminal);
            Asking.check(question);
            return new Asking(
                            new Launch(surroundings, global.start(false)),
                            json ? events : new PlainAnswer(terminal))
                    .run(project, mode, question, Duration.ofSeconds(timeout));
        } catch (CommandFailure failure) {
            if (json && failure.exit() == Exit.USAGE) {
                events.failed(failure.code(), failure.sentence());
            }
            throw failure;
        }
    }

    private String question(Terminal terminal) throws IOException {
        return words.equals(List.of("-")) ? read(terminal.in()) : String.join(" ", words);
    }

    /// Reads a little more than is allowed at most, so that too much is noticed.
    private static String read(Reader in) throws IOException {
        char[] most = new char[2 * ChatRequest.MAX_LENGTH];
        int length = 0;
        for (int n = in.read(most); n > 0; n = in.read(most, length, most.length - length)) {
            length += n;
        }
        return new String(most, 0, length).strip();
    }
}
