package app.aladdin.cli;

import app.aladdin.bench.Bench;
import app.aladdin.bench.BenchOptions;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

/// Measures the message list and the search in messages.
@Command(
        name = "bench",
        mixinStandardHelpOptions = true,
        versionProvider = VersionText.class,
        description = {
            "Measures the message list in a window and the search in messages, and prints figures.",
            "With --server that server serves the data instead of the bench itself."
        })
final class BenchCommand implements Callable<Integer> {
    private final Surroundings surroundings;
    private final GlobalOptions global;

    @Spec private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--workload",
            paramLabel = "DIR",
            description = "The data: conv-1k.json, conv-10k.json, stream.json, stream-100k.json.")
    private @Nullable Path workload;

    @Option(names = "--cold-start", hidden = true)
    private @Nullable Path coldStart;

    @Option(names = "--json", paramLabel = "FILE", description = "Writes the figures there, too.")
    private @Nullable Path json;

    @Option(
            names = "--only",
            split = ",",
            paramLabel = "PHASE",
            description =
                    "Only these: cold, open, scroll, stream, typing, idle, soak, search (in"
                            + " 100,000 messages), window (from the start of the program).")
    private List<String> only = new ArrayList<>();

    @Option(names = "--quick", description = "One round, and shorter.")
    private boolean quick;

    BenchCommand(Surroundings surroundings, GlobalOptions global) {
        this.surroundings = surroundings;
        this.global = global;
    }

    @Override
    public Integer call() throws Exception {
        PrintStream out = surroundings.terminal().out();
        if (coldStart != null) {
            Bench.coldStart(coldStart, out);
            return Exit.OK;
        }
        for (String phase : only) {
            if (!BenchOptions.PHASES.contains(phase)) {
                throw new ParameterException(spec.commandLine(), "There is no phase " + phase);
            }
        }
        Bench.run(
                new BenchOptions(
                        Optional.ofNullable(workload),
                        Optional.ofNullable(global.start(false).server()),
                        Optional.ofNullable(json),
                        only,
                        quick),
                out);
        return Exit.OK;
    }
}
