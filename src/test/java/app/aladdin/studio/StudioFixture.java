package app.aladdin.studio;

import java.nio.file.Path;
import java.time.Duration;

/// Starts Studios for tests.
final class StudioFixture {
    private StudioFixture() {}

    static StudioOptions options(Path folder) {
        return new StudioOptions(
                folder.resolve("data").resolve("studio.db"),
                0,
                true,
                Duration.ZERO,
                Duration.ofSeconds(15));
    }

    static StudioOptions paced(Path folder, Duration pace) {
        return new StudioOptions(options(folder).dataFile(), 0, true, pace, Duration.ofSeconds(15));
    }
}
