package app.aladdin.cli;

import java.util.List;
import java.util.logging.ConsoleHandler;
import java.util.logging.Formatter;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/// Keeps the log out of the way of commands: warnings alone, on stderr, one line each.
final class Quiet {
    /// Libraries that remark on what nobody in front of a terminal can change.
    private static final List<Logger> TALKATIVE =
            List.of(
                    Logger.getLogger("org.apache.lucene"),
                    Logger.getLogger("org.eclipse.jetty"),
                    Logger.getLogger("io.javalin"));

    private Quiet() {}

    static void begin() {
        LogManager.getLogManager().reset();
        TALKATIVE.forEach(logger -> logger.setLevel(Level.SEVERE));
        Logger root = Logger.getLogger("");
        root.setLevel(Level.WARNING);
        ConsoleHandler console = new ConsoleHandler();
        console.setLevel(Level.WARNING);
        console.setFormatter(new OneLine());
        root.addHandler(console);
    }

    private static final class OneLine extends Formatter {
        @Override
        public String format(LogRecord event) {
            return event.getLevel() + " " + formatMessage(event) + System.lineSeparator();
        }
    }
}
