package app.aladdin.db;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/// A few reading connections, made when first needed and kept.
final class Readers {
    private static final int MOST = 8;
    private static final long PATIENCE_SECONDS = 30;
    private static final long CLOSING_SECONDS = 5;

    private final Path file;
    private final Semaphore permits = new Semaphore(MOST, true);
    private final ConcurrentLinkedDeque<Connection> idle = new ConcurrentLinkedDeque<>();
    private volatile boolean closed;

    Readers(Path file) {
        this.file = file;
    }

    <T extends @Nullable Object> T run(Database.Query<T> work) {
        if (!acquire(1, PATIENCE_SECONDS)) {
            throw Failures.storage("too many readers");
        }
        try {
            if (closed) {
                throw Failures.storage("closed");
            }
            return onSnapshot(work);
        } catch (SQLException e) {
            throw Failures.storage(e);
        } finally {
            permits.release();
        }
    }

    private <T extends @Nullable Object> T onSnapshot(Database.Query<T> work) throws SQLException {
        Connection kept = idle.pollLast();
        Connection connection = kept == null ? Connections.openReader(file) : kept;
        boolean healthy = false;
        try {
            T result = work.run(connection);
            connection.rollback();
            healthy = true;
            return result;
        } finally {
            if (healthy) {
                idle.addLast(connection);
            } else {
                Connections.closeQuietly(connection);
            }
        }
    }

    /// Waits for running work; what runs longer loses its connection when it ends.
    void close() {
        closed = true;
        boolean all = acquire(MOST, CLOSING_SECONDS);
        for (Connection connection = idle.pollLast();
                connection != null;
                connection = idle.pollLast()) {
            Connections.closeQuietly(connection);
        }
        if (all) {
            permits.release(MOST);
        }
    }

    private boolean acquire(int count, long seconds) {
        try {
            return permits.tryAcquire(count, seconds, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Failures.storage("interrupted");
        }
    }
}
