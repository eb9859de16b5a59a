package app.aladdin.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

import java.util.concurrent.Callable;

/// Brings both sides up to date.
@Command(
        name = "sync",
        mixinStandardHelpOptions = true,
        versionProvider = VersionText.class,
        description = "Sends the outbox, in order, then fetches everything.",
        footer = {"", "Events of --json: sent, refused, fetched, complete, error."})
final class SyncCommand implements Callable<Integer> {
    private final Surroundings surroundings;
    private final GlobalOptions global;

    @Mixin private final TalkOptions options = new TalkOptions();

    SyncCommand(Surroundings surroundings, GlobalOptions global) {
        this.surroundings = surroundings;
        this.global = global;
    }

    @Override
    public Integer call() throws CommandFailure, InterruptedException {
        Talk talk = new Talk(surroundings, global, options);
        return talk.run((session, away) -> new Syncing(talk, session).run(away));
    }
}
