package app.aladdin.studio;

import app.aladdin.studio.access.SignInRules;

import java.nio.file.Path;
import java.time.Duration;

/// Starts Studios for tests.
final class StudioFixture {
    /// As always, but passwords take no time.
    static final SignInRules QUICK =
            new SignInRules(Duration.ofHours(2), 5, Duration.ofMinutes(10), 4);

    private StudioFixture() {}

    static StudioOptions options(Path folder) {
        return StudioOptions.of(folder.resolve("data").resolve("studio.db"))
                .withPace(Duration.ZERO)
                .withSignIn(QUICK);
    }

    static StudioOptions paced(Path folder, Duration pace) {
        return options(folder).withPace(pace);
    }
}
