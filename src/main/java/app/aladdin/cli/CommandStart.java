package app.aladdin.cli;

import app.aladdin.contract.Problem;
import app.aladdin.contract.ProblemException;

import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/// The door of the command line.
public final class CommandStart {
    private CommandStart() {}

    /// Runs what the arguments say, to its end.
    ///
    /// @return the exit code
    public static int run(String[] arguments, Surroundings surroundings) {
        return commands(surroundings).execute(arguments);
    }

    /// Runs the text mode: a conversation in a terminal, one question elsewhere.
    ///
    /// @return the exit code
    public static int text(StartOptions start, Surroundings surroundings) {
        Quiet.begin();
        Terminal terminal = surroundings.terminal();
        try {
            return new TextMode(new Launch(surroundings, start)).run();
        } catch (Exception e) {
            return failed(e, terminal);
        }
    }

    static int open(StartOptions start, Surroundings surroundings) {
        return start.text() ? text(start, surroundings) : surroundings.window().open(start);
    }

    private static CommandLine commands(Surroundings surroundings) {
        GlobalOptions global = new GlobalOptions();
        Terminal terminal = surroundings.terminal();
        CommandLine commands =
                new CommandLine(new RootCommand(surroundings, global))
                        .addSubcommand(new AskCommand(surroundings, global))
                        .addSubcommand(new ServeCommand(surroundings, global))
                        .addSubcommand(new DoctorCommand(surroundings, global))
                        .addSubcommand(new ScreenshotsCommand(surroundings))
                        .addSubcommand(new BenchCommand(surroundings));
        commands.setOut(Terminal.writer(terminal.out()));
        commands.setErr(Terminal.writer(terminal.err()));
        commands.setExecutionStrategy(parsed -> {
            Quiet.begin();
            return new CommandLine.RunLast().execute(parsed);
        });
        commands.setExecutionExceptionHandler((e, command, parsed) -> failed(e, terminal));
        commands.setParameterExceptionHandler((e, arguments) -> misused(e, terminal));
        return commands;
    }

    private static int misused(ParameterException e, Terminal terminal) {
        terminal.note(String.valueOf(e.getMessage()));
        UnmatchedArgumentException.printSuggestions(e, e.getCommandLine().getErr());
        String command = e.getCommandLine().getCommandSpec().qualifiedName();
        terminal.note("Try '" + command + " --help'.");
        return Exit.USAGE;
    }

    private static int failed(Exception e, Terminal terminal) {
        if (e instanceof CommandFailure failure) {
            terminal.note(failure.sentence());
            return failure.exit();
        }
        if (e instanceof InterruptedException) {
            Thread.currentThread().interrupt();
            return Exit.INTERRUPTED;
        }
        Problem problem = ProblemException.of(e);
        terminal.note(Sentences.of(problem));
        return Exit.of(problem);
    }
}
