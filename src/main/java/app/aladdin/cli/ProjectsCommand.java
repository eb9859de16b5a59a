package app.aladdin.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// Lists and shows projects.
@Command(
        name = "projects",
        mixinStandardHelpOptions = true,
        versionProvider = VersionText.class,
        description = "Lists and shows projects.",
        synopsisSubcommandLabel = "COMMAND")
final class ProjectsCommand extends CommandGroup {
    ProjectsCommand(Surroundings surroundings, GlobalOptions global) {
        super(surroundings, global);
    }

    @Command(name = "list", mixinStandardHelpOptions = true, description = "Lists the projects.")
    int list(@Mixin TalkOptions options) throws CommandFailure, InterruptedException {
        Talk talk = talk(options);
        return talk.run((session, away) -> new ProjectList(talk, session).list(away));
    }

    @Command(name = "show", mixinStandardHelpOptions = true, description = "Shows one project.")
    int show(
            @Parameters(paramLabel = "ID", description = "The project.") String id,
            @Mixin TalkOptions options)
            throws CommandFailure, InterruptedException {
        Talk talk = talk(options);
        return talk.run((session, away) -> new ProjectList(talk, session).show(id, away));
    }
}
