package app.aladdin.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// What is measured.
///
/// @param workload a folder with `conv-1k.json`, `conv-10k.json`, `stream.json` and
///   `stream-100k.json`; without it the same kind of data is made up
/// @param server a server that serves the data instead of the bench
/// @param json where the figures are written as JSON, too
/// @param only names of phases; empty for all
/// @param quick once instead of three times, and shorter
public record BenchOptions(
        Optional<Path> workload,
        Optional<String> server,
        Optional<Path> json,
        List<String> only,
        boolean quick) {
    /// The phases that there are, in the order of running.
    public static final List<String> PHASES =
            List.of(
                    "cold", "open", "scroll", "stream", "typing", "idle", "soak", "search",
                    "window");

    public BenchOptions {
        only = List.copyOf(only);
    }

    boolean wants(String phase) {
        return only.isEmpty() || only.contains(phase);
    }

    int rounds() {
        return quick ? 1 : 3;
    }
}
