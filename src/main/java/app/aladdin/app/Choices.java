package app.aladdin.app;

import app.aladdin.platform.Settings;
import app.aladdin.state.Background;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/// The settings as they are now, written down in the background whenever they change.
final class Choices {
    private final ObjectProperty<Settings> now;
    private final Path config;
    private final Background background;
    private final Consumer<Throwable> failed;
    private final AtomicReference<@Nullable Settings> unwritten = new AtomicReference<>();

    /// @param failed told on a background thread when they cannot be written
    Choices(Settings start, Path config, Background background, Consumer<Throwable> failed) {
        this.now = new SimpleObjectProperty<>(start);
        this.config = config;
        this.background = background;
        this.failed = failed;
        now.addListener((it, before, after) -> keep(after));
    }

    ObjectProperty<Settings> now() {
        return now;
    }

    private void keep(Settings settings) {
        // Whoever finds nothing to write was overtaken by somebody who wrote something newer.
        if (unwritten.getAndSet(settings) == null) {
            background.start("settings", this::write, failed);
        }
    }

    /// Writes what is not written yet. Blocks for the disk.
    synchronized void write() {
        Settings settings = unwritten.getAndSet(null);
        if (settings != null) {
            settings.save(config);
        }
    }
}
