package app.aladdin.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.util.concurrent.Callable;

/// Looks after what the server has not taken yet.
@Command(
        name = "outbox",
        mixinStandardHelpOptions = true,
        versionProvider = VersionText.class,
        description = "Looks after what the server has not taken yet.",
        synopsisSubcommandLabel = "COMMAND")
final class OutboxCommand implements Callable<Integer> {
    private final Surroundings surroundings;
    private final GlobalOptions global;

    @Spec private CommandSpec spec = CommandSpec.create();

    OutboxCommand(Surroundings surroundings, GlobalOptions global) {
        this.surroundings = surroundings;
        this.global = global;
    }

    @Override
    public Integer call() {
        throw new ParameterException(spec.commandLine(), "Say what to do.");
    }

    @Command(
            name = "list",
            mixinStandardHelpOptions = true,
            description = "Lists what waits, in the order in which it goes out.")
    int list(@Mixin TalkOptions options) throws CommandFailure, InterruptedException {
        Talk talk = new Talk(surroundings, global, options);
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
        Talk talk = new Talk(surroundings, global, options);
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
        Talk talk = new Talk(surroundings, global, options);
        return talk.run((session, away) -> new OutboxList(talk, session).retry(id, away));
    }
}
