package app.aladdin.app;

import javafx.application.Platform;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/// Starts JavaFX, or says in one line why it cannot be started.
final class ToolkitStart {
    private static final long LONGEST_SECONDS = 30;

    private ToolkitStart() {}

    static void start() throws NoToolkit {
        PrintStream console = System.err;
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        // A toolkit that cannot start prints pages of stack traces before it says so.
        System.setErr(new PrintStream(said, true, StandardCharsets.UTF_8));
        try {
            CountDownLatch running = new CountDownLatch(1);
            Platform.startup(running::countDown);
            if (!running.await(LONGEST_SECONDS, TimeUnit.SECONDS)) {
                throw new NoToolkit("the window system did not answer");
            }
        } catch (RuntimeException | LinkageError failure) {
            throw new NoToolkit(reason(failure, said.toString(StandardCharsets.UTF_8)));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new NoToolkit("interrupted");
        } finally {
            System.setErr(console);
        }
    }

    private static String reason(Throwable failure, String said) {
        Throwable cause = failure;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        String all = said + " " + cause.getMessage();
        if (all.contains("DISPLAY")) {
            return "no display can be opened";
        }
        if (all.contains("pango")) {
            return "the library libpangoft2 is missing";
        }
        if (all.contains("gtk") || all.contains("GTK")) {
            return "the library GTK 3 is missing";
        }
        String message = cause.getMessage();
        String line = message == null ? cause.getClass().getSimpleName() : message;
        return line.lines().findFirst().orElse("the toolkit did not start");
    }
}
