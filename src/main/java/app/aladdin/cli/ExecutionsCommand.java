package app.aladdin.cli;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Lists and shows tasks.
@Command(
        name = "executions",
        mixinStandardHelpOptions = true,
        versionProvider = VersionText.class,
        description = "Lists and shows tasks.",
        synopsisSubcommandLabel = "COMMAND")
final class ExecutionsCommand extends CommandGroup {
    ExecutionsCommand(Surroundings surroundings, GlobalOptions global) {
        super(surroundings, global);
    }

    @Command(
            name = "list",
            mixinStandardHelpOptions = true,
            description = "Lists a project's tasks, the last one first.")
    int list(
            @Option(
                            names = "--project",
                            paramLabel = "ID",
                            description = "The project. Default: the one that was open last")
                    @Nullable String project,
            @Mixin TalkOptions options)
            throws CommandFailure, InterruptedException {
        Talk talk = talk(options);
        return talk.run((session, away) -> new ExecutionList(talk, session).list(project, away));
    }

    @Command(
            name = "show",
            mixinStandardHelpOptions = true,
            description = "Shows how a task stands.")
    int show(
            @Parameters(paramLabel = "ID", description = "The execution.") String id,
            @Option(names = "--watch", description = "Go on until it has ended.") boolean watch,
            @Mixin TalkOptions options)
            throws CommandFailure, InterruptedException {
        Talk talk = talk(options);
        return talk.run((session, away) ->
                watch && away.isEmpty()
                        ? new TaskWatch(session, talk.taskPrinter()).run(id, talk.longest())
                        : new ExecutionList(talk, session).show(id, away));
    }
}
