package app.aladdin.cli;

import app.aladdin.contract.ChatRequest;
import app.aladdin.contract.Mode;

import com.fasterxml.jackson.databind.JsonNode;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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
        footer = {
            "",
            "Events of --json: question, start, chunk, replace, complete, progress, task,",
            "queued, error.",
            "What the server does not take now waits in the outbox; sync or the next start sends"
                    + " it."
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
            names = "--conversation",
            paramLabel = "ID",
            description = "A conversation of this computer or the server. Default: a new one")
    private @Nullable String conversation;

    @Option(
            names = "--watch",
            description = {
                "task: go on until the task has ended.",
                "Exit code 0 complete, 6 failed, 130 cancelled."
            })
    private boolean watch;

    @Option(
            names = "--no-keep",
            description = "Drop the question when the server does not take it now.")
    private boolean drop;

    @Mixin private final ModeOptions options = new ModeOptions();
    @Mixin private final TalkOptions talk = new TalkOptions();

    AskCommand(Surroundings surroundings, GlobalOptions global) {
        this.surroundings = surroundings;
        this.global = global;
    }

    @Override
    public Integer call() throws CommandFailure, InterruptedException, IOException {
        Terminal terminal = surroundings.terminal();
        Duration longest = talk.longest();
        if (watch && mode != Mode.TASK) {
            throw new CommandFailure(
                    Exit.USAGE, "USAGE", "--watch makes sense with --mode task alone.");
        }
        JsonNode fields = options.of(mode);
        // Before the question, which may be the rest of the input behind the password.
        Launch launch = global.launch(surroundings);
        String text = question(terminal);
        Asking.check(text);
        return new Asking(
                        launch,
                        talk.json() ? new JsonAnswer(terminal) : new PlainAnswer(terminal),
                        talk.json() ? new JsonTask(terminal) : new PlainTask(terminal))
                .run(
                        new Question(
                                project,
                                conversation,
                                mode,
                                text,
                                fields,
                                !drop,
                                talk.offline(),
                                watch,
                                longest));
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
