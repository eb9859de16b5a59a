package app.aladdin.cli;

import app.aladdin.host.HostOptions;
import app.aladdin.host.Workplace;
import app.aladdin.platform.Directories;
import app.aladdin.platform.Settings;
import app.aladdin.studio.StudioOptions;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.time.Duration;

/// Turns what was asked for at the start into a client at work.
final class Launch {
    private final Surroundings surroundings;
    private final StartOptions start;
    private final @Nullable SignIn signIn;

    Launch(Surroundings surroundings, StartOptions start) {
        this(surroundings, start, null);
    }

    /// @param signIn who signs in before anything else; `null` for nobody
    Launch(Surroundings surroundings, StartOptions start, @Nullable SignIn signIn) {
        this.surroundings = surroundings;
        this.start = start;
        this.signIn = signIn;
    }

    Terminal terminal() {
        return surroundings.terminal();
    }

    Directories directories() {
        return start.directories(surroundings.environment());
    }

    /// How to start; reads the settings. Blocks for the disk.
    ///
    /// @throws app.aladdin.contract.ProblemException when the settings cannot be read or a value is
    ///   none that is known
    HostOptions options() {
        Directories directories = directories();
        Settings.Loaded loaded = Settings.load(directories.config());
        loaded.setAside().ifPresent(this::setAside);
        return new HostOptions(
                directories,
                start.choice(surroundings.environment())
                        .orElse(loaded.settings().choice())
                        .options(),
                StartOptions.token(surroundings.environment()),
                // Nobody reads along with a file or a pipe.
                terminal().interactive() ? StudioOptions.DEFAULT_PACE : Duration.ZERO);
    }

    /// A session, not yet connected.
    ///
    /// @throws app.aladdin.contract.ProblemException when the data directory cannot be used
    Session session() {
        return new Session(Workplace.open(options()), signIn, this::setAside);
    }

    private void setAside(Path file) {
        terminal().note("A damaged file was set aside as " + file + ".");
    }
}
