package app.aladdin.studio;

import java.nio.file.Path;
import java.time.Duration;

/// How a Studio is started.
///
/// @param dataFile the SQLite file; the search index lives in a folder beside it
/// @param port 0 for any free one; when it is taken another one is chosen and [Studio#url] tells
/// @param sample whether a Studio without any project begins with the sample project
/// @param pace the pause between two pieces of an answer
/// @param heartbeat how long a stream is silent at most
public record StudioOptions(
        Path dataFile, int port, boolean sample, Duration pace, Duration heartbeat) {

    /// The pace at which an answer is pleasant to read along.
    public static final Duration DEFAULT_PACE = Duration.ofMillis(12);

    /// As the contract has it.
    public static final Duration DEFAULT_HEARTBEAT = Duration.ofSeconds(15);

    /// What the application uses: any free port, the sample project, pleasant pace.
    public static StudioOptions of(Path dataFile) {
        return new StudioOptions(dataFile, 0, true, DEFAULT_PACE, DEFAULT_HEARTBEAT);
    }
}
