package app.aladdin.ui;

import javafx.application.Platform;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// Starts JavaFX once for all test classes that say `@ExtendWith(Toolkit.class)`, on the headless
/// platform that the build chooses, and runs parts of a test on the FX thread.
public final class Toolkit implements BeforeAllCallback {
    private static final long PATIENCE_SECONDS = 30;

    @Override
    public void beforeAll(ExtensionContext context) {
        context.getRoot()
                .getStore(Namespace.create(Toolkit.class))
                .computeIfAbsent(Toolkit.class, it -> start());
    }

    /// Runs on the FX thread and waits; what it throws is thrown here.
    public static void onFx(Action action) throws Exception {
        onFx(() -> {
            action.run();
            return true;
        });
    }

    /// As [#onFx(Action)], with a result.
    public static <T extends @Nullable Object> T onFx(Callable<T> action) throws Exception {
        if (Platform.isFxApplicationThread()) {
            return action.call();
        }
        CompletableFuture<T> result = new CompletableFuture<>();
        Platform.runLater(() -> {
            try {
                result.complete(action.call());
            } catch (Throwable e) {
                result.completeExceptionally(e);
            }
        });
        try {
            return result.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            switch (e.getCause()) {
                case Error error -> throw error;
                case Exception exception -> throw exception;
                case null, default -> throw e;
            }
        } catch (TimeoutException e) {
            throw new AssertionError("The FX thread did not get to it", e);
        }
    }

    private static boolean start() {
        CompletableFuture<Boolean> started = new CompletableFuture<>();
        try {
            Platform.startup(() -> started.complete(true));
        } catch (IllegalStateException alreadyRunning) {
            started.complete(true);
        }
        Platform.setImplicitExit(false);
        return started.orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
    }

    /// A part of a test that may throw.
    @FunctionalInterface
    public interface Action {
        void run() throws Exception;
    }
}
