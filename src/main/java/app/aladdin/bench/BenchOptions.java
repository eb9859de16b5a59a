package app.aladdin.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// What is measured.
///
/// @param workload a folder with `conv-10k.json`, `stream.json` and `stream-100k.json`
/// @param json where the figures are written as JSON, too
/// @param only names of phases, in the order of running; empty for all
/// @param quick once instead of three times, and shorter
public record BenchOptions(Path workload, Optional<Path> json, List<String> only, boolean quick) {
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
