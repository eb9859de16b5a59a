package app.aladdin.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

/// Writes pictures of the window.
@Command(
        name = "screenshots",
        mixinStandardHelpOptions = true,
        versionProvider = VersionText.class,
        description = "Writes pictures of the window's states that matter, light and dark.")
final class ScreenshotsCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Option(names = "--to", required = true, paramLabel = "DIR", description = "Where to.")
    private Path to = Path.of("");

    @Option(
            names = "--only",
            split = ",",
            paramLabel = "NAME",
            description = "Only those whose names begin so.")
    private List<String> only = List.of();

    ScreenshotsCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws Exception {
        surroundings.window().screenshots(to, only);
        return Exit.OK;
    }
}
