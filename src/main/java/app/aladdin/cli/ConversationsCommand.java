package app.aladdin.cli;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Lists and shows conversations.
@Command(
        name = "conversations",
        mixinStandardHelpOptions = true,
        versionProvider = VersionText.class,
        description = "Lists and shows conversations.",
        synopsisSubcommandLabel = "COMMAND")
final class ConversationsCommand extends CommandGroup {
    ConversationsCommand(Surroundings surroundings, GlobalOptions global) {
        super(surroundings, global);
    }

    @Command(
            name = "list",
            mixinStandardHelpOptions = true,
            description = "Lists a project's conversations, the most recently used first.")
    int list(
            @Option(
                            names = "--project",
                            paramLabel = "ID",
                            description = "The project. Default: the one that was open last")
                    @Nullable String project,
            @Mixin TalkOptions options)
            throws CommandFailure, InterruptedException {
        Talk talk = talk(options);
        return talk.run((session, away) -> new ConversationList(talk, session).list(project, away));
    }

    @Command(
            name = "show",
            mixinStandardHelpOptions = true,
            description = "Shows what was said in a conversation.")
    int show(
            @Parameters(
                            paramLabel = "ID",
                            description = "This computer's id of it, or the server's.")
                    String id,
            @Mixin TalkOptions options)
            throws CommandFailure, InterruptedException {
        Talk talk = talk(options);
        return talk.run((session, away) -> new ConversationList(talk, session).show(id, away));
    }
}
