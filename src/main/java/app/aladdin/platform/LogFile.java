package app.aladdin.platform;

import java.nio.file.Path;
import java.util.List;
import java.util.logging.Logger;
import java.util.stream.Stream;

/// The log of a data directory: a few small files that only their owner can read. It holds no text
/// that a person wrote: of exceptions their kinds and places without their messages, of libraries
/// only who remarked on something. Thread-safe; several processes may write the same log.
public final class LogFile implements AutoCloseable {
    private final Rolling rolling;
    private final LogHandler handler;

    private LogFile(Rolling rolling) {
        this.rolling = rolling;
        this.handler = new LogHandler(rolling);
    }

    /// Begins to note this program's warnings and errors. A log that cannot be written is done
    /// without.
    ///
    /// @param folder is made where it does not exist
    public static LogFile open(Path folder) {
        LogFile log = new LogFile(new Rolling(folder));
        root().addHandler(log.handler);
        return log;
    }

    private static Logger root() {
        return Logger.getLogger("");
    }

    /// Notes an event, in words of this program's own and never in somebody's.
    public void note(String event) {
        rolling.add("note", event);
    }

    /// A code from elsewhere, if it can be nothing but a code.
    public static String code(String code) {
        return code.matches("[A-Z][A-Z0-9_]{0,39}") ? code : "OTHER";
    }

    /// The files of a log, the newest first; some may not exist.
    public static List<Path> files(Path folder) {
        return Stream.iterate(0, i -> i + 1)
                .limit(Rolling.FILES)
                .map(i -> Rolling.file(folder, i))
                .toList();
    }

    @Override
    public void close() {
        root().removeHandler(handler);
    }
}
