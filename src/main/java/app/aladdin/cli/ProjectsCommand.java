package app.aladdin.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.util.concurrent.Callable;

/// Lists and shows projects.
@Command(
        name = "projects",
        mixinStandardHelpOptions = true,
        versionProvider = VersionText.class,
        description = "Lists and shows projects.",
        synopsisSubcommandLabel = "COMMAND")
final class ProjectsCommand implements Callable<Integer> {
    private final Surroundings surroundings;
    private final GlobalOptions global;

    @Spec private CommandSpec spec = CommandSpec.create();

    ProjectsCommand(Surroundings surroundings, GlobalOptions global) {
        this.surroundings = surroundings;
        this.global = global;
    }

    @Override
    public Integer call() {
        throw new ParameterException(spec.commandLine(), "Say what to do.");
    }

    @Command(name = "list", mixinStandardHelpOptions = true, description = "Lists the projects.")
    int list(@Mixin TalkOptions options) throws CommandFailure, InterruptedException {
        Talk talk = new Talk(surroundings, global, options);
        return talk.run((session, away) -> new ProjectList(talk, session).list(away));
    }

    @Command(name = "show", mixinStandardHelpOptions = true, description = "Shows one project.")
    int show(
            @Parameters(paramLabel = "ID", description = "The project.") String id,
            @Mixin TalkOptions options)
            throws CommandFailure, InterruptedException {
        Talk talk = new Talk(surroundings, global, options);
        return talk.run((session, away) -> new ProjectList(talk, session).show(id, away));
    }
}
