package app.aladdin.platform;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.SimpleFormatter;
import java.util.stream.Collectors;

/// Brings warnings and errors into the log without what a person wrote. This program's own
/// sentences are known to hold none; those of libraries are not, and neither are exceptions'
/// messages.
final class LogHandler extends Handler {
    private static final String OURS = "app.aladdin";
    private static final int FRAMES = 12;
    private static final int CAUSES = 5;

    private final Rolling rolling;

    LogHandler(Rolling rolling) {
        this.rolling = rolling;
        setLevel(Level.WARNING);
        setFormatter(new SimpleFormatter());
    }

    @Override
    public void publish(LogRecord event) {
        if (!isLoggable(event)) {
            return;
        }
        String logger = String.valueOf(event.getLoggerName());
        String said = logger.startsWith(OURS) ? " " + getFormatter().formatMessage(event) : "";
        rolling.add(event.getLevel().getName(), logger + said + trace(event.getThrown()));
    }

    /// Kinds and places of an exception and its causes.
    static String trace(@Nullable Throwable thrown) {
        StringBuilder text = new StringBuilder();
        Throwable one = thrown;
        for (int depth = 0; one != null && depth < CAUSES; depth++) {
            text.append(depth == 0 ? "\n" : "\ncaused by ").append(one.getClass().getName());
            text.append(
                    Arrays.stream(one.getStackTrace())
                            .limit(FRAMES)
                            .map(frame -> "\n  at " + frame)
                            .collect(Collectors.joining()));
            one = one.getCause();
        }
        return text.toString();
    }

    @Override
    public void flush() {
        // Every entry is on its way to the disk when publishing returns.
    }

    @Override
    public void close() {
        // Nothing is open between two entries.
    }
}
