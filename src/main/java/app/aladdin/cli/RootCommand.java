package app.aladdin.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.util.concurrent.Callable;

/// Aladdin without a command.
@Command(
        name = "aladdin",
        mixinStandardHelpOptions = true,
        versionProvider = VersionText.class,
        description = "Aladdin Desktop: talk to the orchestrator of your movie or series.",
        footer = {
            "",
            "Without a command the window opens, or the text mode where there is no display.",
            "With --text and no terminal the lines of stdin are answered, one after another."
        })
final class RootCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Mixin private final GlobalOptions global;

    @Option(names = "--text", description = "Use the text mode even where there is a display.")
    private boolean text;

    RootCommand(Surroundings surroundings, GlobalOptions global) {
        this.surroundings = surroundings;
        this.global = global;
    }

    @Override
    public Integer call() {
        return CommandStart.open(global.start(text), surroundings);
    }
}
