package app.aladdin.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// Looks after what the server has not taken yet.
@Command(
        name = "outbox",
        mixinStandardHelpOptions = true,
        versionProvider = VersionText.class,
        description = "Looks after what the server has not taken yet.",
        synopsisSubcommandLabel = "COMMAND")
final class OutboxCommand extends CommandGroup {
    OutboxCommand(Surroundings surroundings, GlobalOptions global) {
        super(surroundings, global);
    }

    @Command(
            name = "list",
            mixinStandardHelpOptions = true,
            description = "Lists what waits, in the order in which it goes out.")
    int list(@Mixin TalkOptions options) throws CommandFailure, InterruptedException {
        Talk talk = talk(options);
        return talk.here((session, away) -> new OutboxList(talk, session).list());
    }

    @Command(
            name = "remove",
            mixinStandardHelpOptions = true,
            description = "Takes a message back that was not sent.")
    int remove(
            @Parameters(paramLabel = "ID", description = "The message.") String id,
            @Mixin TalkOptions options)
            throws CommandFailure, InterruptedException {
        Talk talk = talk(options);
        return talk.here((session, away) -> new OutboxList(talk, session).remove(id));
    }

    @Command(
            name = "retry",
            mixinStandardHelpOptions = true,
            description = "Sends a message again that was refused, and whatever waits before it.")
    int retry(
            @Parameters(paramLabel = "ID", description = "The message.") String id,
            @Mixin TalkOptions options)
            throws CommandFailure, InterruptedException {
        Talk talk = talk(options);
        return talk.run((session, away) -> new OutboxList(talk, session).retry(id, away));
    }
}
