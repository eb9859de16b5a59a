package app.aladdin.studio;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Objects;
import java.util.function.UnaryOperator;

/// A Studio with the sample project that runs while a class of tests does.
final class RunningStudio implements BeforeAllCallback, AfterAllCallback {
    private final UnaryOperator<StudioOptions> options;
    private @Nullable Path folder;
    private @Nullable Studio studio;
    private @Nullable StudioClient client;

    RunningStudio() {
        this(UnaryOperator.identity());
    }

    /// @param options what is other than usual
    RunningStudio(UnaryOperator<StudioOptions> options) {
        this.options = options;
    }

    Studio studio() {
        return Objects.requireNonNull(studio);
    }

    /// Speaks with the start token.
    StudioClient client() {
        return Objects.requireNonNull(client);
    }

    Path folder() {
        return Objects.requireNonNull(folder);
    }

    @Override
    public void beforeAll(ExtensionContext context) throws IOException {
        folder = Files.createTempDirectory("studio");
        studio = Studio.start(options.apply(StudioFixture.options(folder())));
        client = new StudioClient(studio());
    }

    @Override
    public void afterAll(ExtensionContext context) throws IOException {
        client().close();
        studio().close();
        try (var files = Files.walk(folder())) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
