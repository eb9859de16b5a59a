package app.aladdin.app;

import app.aladdin.contract.ProblemException;
import app.aladdin.platform.Settings;
import app.aladdin.platform.WindowState;
import app.aladdin.state.FxDispatcher;
import app.aladdin.ui.files.SystemFileDialog;

import javafx.application.Platform;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;

/// Shows the window.
public final class WindowStart {
    private WindowStart() {}

    /// Shows the window and returns when it is closed and everything is on the disk.
    ///
    /// @throws NoToolkit when no window can be shown here
    public static void run(WindowOptions options) throws NoToolkit {
        EarlyClasses.begin();
        System.setProperty("prism.lcdtext", "false");
        Settings.Loaded settings = settings(options);
        WindowState state = WindowState.load(options.directories().config());
        ToolkitStart.start();
        CountDownLatch closed = new CountDownLatch(1);
        AtomicReference<@Nullable Application> application =
                new AtomicReference<@Nullable Application>();
        new FxDispatcher()
                .execute(() -> {
                    Application started =
                            new Application(
                                    options,
                                    settings,
                                    state,
                                    new SystemFileDialog(),
                                    closed::countDown);
                    application.set(started);
                    started.show();
                });
        Thread atExit = new Thread(() -> close(application.get()), "close");
        Runtime.getRuntime().addShutdownHook(atExit);
        try {
            closed.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        close(application.get());
        Platform.exit();
    }

    private static void close(@Nullable Application application) {
        if (application != null) {
            application.close();
        }
    }

    private static Settings.Loaded settings(WindowOptions options) {
        try {
            return Settings.load(options.directories().config());
        } catch (ProblemException unreadable) {
            return new Settings.Loaded(Settings.DEFAULT, Optional.<Path>empty());
        }
    }
}
