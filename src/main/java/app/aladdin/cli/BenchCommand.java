package app.aladdin.cli;

import app.aladdin.bench.Bench;
import app.aladdin.bench.BenchOptions;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

/// Measures the message list.
@Command(
        name = "bench",
        mixinStandardHelpOptions = true,
        versionProvider = VersionText.class,
        description = "Measures the message list in a window and prints figures.")
final class BenchCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Option(names = "--workload", required = true, paramLabel = "DIR", description = "The data.")
    private Path workload = Path.of("");

    @Option(names = "--json", paramLabel = "FILE", description = "Writes the figures there, too.")
    private @Nullable Path json;

    @Option(
            names = "--only",
            split = ",",
            paramLabel = "PHASE",
            description = "Only these: open, scroll, stream, typing, idle.")
    private List<String> only = new ArrayList<>();

    @Option(names = "--quick", description = "One round, and shorter.")
    private boolean quick;

    BenchCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws Exception {
        BenchOptions options = new BenchOptions(workload, Optional.ofNullable(json), only, quick);
        Bench.run(options, surroundings.terminal().out());
        return Exit.OK;
    }
}
