package app.aladdin.cli;

import app.aladdin.contract.Json;
import app.aladdin.contract.ProblemException;

import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

import java.util.List;

/// The door of the command line.
public final class CommandStart {
    private CommandStart() {}

    /// Runs what the arguments say, to its end.
    ///
    /// @return the exit code
    public static int run(String[] arguments, Surroundings surroundings) {
        return commands(surroundings, List.of(arguments).contains("--json")).execute(arguments);
    }

    /// Runs the text mode: a conversation in a terminal, answers to what is piped in elsewhere.
    ///
    /// @return the exit code
    public static int text(StartOptions start, Surroundings surroundings) {
        Quiet.begin();
        Terminal terminal = surroundings.terminal();
        try {
            return new TextMode(new Launch(surroundings, start)).run();
        } catch (Exception e) {
            return failed(e, terminal, false);
        }
    }

    static int open(StartOptions start, Surroundings surroundings) {
        return start.text() ? text(start, surroundings) : surroundings.window().open(start);
    }

    /// @param json whether a failure is told as an event too, also one of the arguments themselves
    private static CommandLine commands(Surroundings surroundings, boolean json) {
        GlobalOptions global = new GlobalOptions();
        Terminal terminal = surroundings.terminal();
        CommandLine commands =
                new CommandLine(new RootCommand(surroundings, global))
                        .addSubcommand(new AskCommand(surroundings, global))
                        .addSubcommand(new ProjectsCommand(surroundings, global))
                        .addSubcommand(new ConversationsCommand(surroundings, global))
                        .addSubcommand(new ExecutionsCommand(surroundings, global))
                        .addSubcommand(new OutboxCommand(surroundings, global))
                        .addSubcommand(new SyncCommand(surroundings, global))
                        .addSubcommand(new ServeCommand(surroundings, global))
                        .addSubcommand(new DoctorCommand(surroundings, global))
                        .addSubcommand(new ScreenshotsCommand(surroundings))
                        .addSubcommand(new BenchCommand(surroundings, global));
        Exit.explain(commands);
        commands.setOut(Terminal.writer(terminal.out()));
        commands.setErr(Terminal.writer(terminal.err()));
        commands.setExecutionStrategy(parsed -> {
            Quiet.begin();
            return new CommandLine.RunLast().execute(parsed);
        });
        commands.setExecutionExceptionHandler((e, command, parsed) -> failed(e, terminal, json));
        commands.setParameterExceptionHandler((e, arguments) -> misused(e, terminal, json));
        return commands;
    }

    private static int misused(ParameterException e, Terminal terminal, boolean json) {
        String sentence = Words.onOneLine(String.valueOf(e.getMessage()));
        terminal.note(sentence);
        UnmatchedArgumentException.printSuggestions(e, e.getCommandLine().getErr());
        String command = e.getCommandLine().getCommandSpec().qualifiedName();
        terminal.note("Try '" + command + " --help'.");
        if (json) {
            event(new CommandFailure(Exit.USAGE, "USAGE", sentence), terminal);
        }
        return Exit.USAGE;
    }

    private static int failed(Exception e, Terminal terminal, boolean json) {
        CommandFailure failure =
                switch (e) {
                    case CommandFailure known -> known;
                    case InterruptedException _ -> {
                        Thread.currentThread().interrupt();
                        yield new CommandFailure(
                                Exit.INTERRUPTED, Outcome.INTERRUPTED, "Interrupted.");
                    }
                    default -> CommandFailure.of(ProblemException.of(e), "");
                };
        terminal.note(failure.sentence());
        if (json) {
            event(failure, terminal);
        }
        return failure.exit();
    }

    private static void event(CommandFailure failure, Terminal terminal) {
        terminal.line(
                Json.text(
                        Json.object()
                                .put("type", "error")
                                .put("code", failure.code())
                                .put("message", failure.sentence())
                                .put("exit", failure.exit())));
    }
}
