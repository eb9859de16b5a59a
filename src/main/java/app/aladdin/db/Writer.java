package app.aladdin.db;

import org.jspecify.annotations.Nullable;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.locks.ReentrantLock;

/// The one connection that writes, used by one thread at a time.
final class Writer {
    private final Connection connection;
    private final ReentrantLock turn = new ReentrantLock(true);
    private boolean closed;

    Writer(Connection connection) {
        this.connection = connection;
    }

    <T extends @Nullable Object> T run(Database.Query<T> work) {
        if (turn.isHeldByCurrentThread()) {
            throw new IllegalStateException("a write inside a write");
        }
        turn.lock();
        try {
            if (closed) {
                throw Failures.storage("closed");
            }
            return inTransaction(work);
        } catch (SQLException e) {
            throw Failures.storage(e);
        } finally {
            turn.unlock();
        }
    }

    private <T extends @Nullable Object> T inTransaction(Database.Query<T> work)
            throws SQLException {
        connection.setAutoCommit(false);
        boolean done = false;
        try {
            T result = work.run(connection);
            connection.commit();
            done = true;
            return result;
        } finally {
            if (!done) {
                connection.rollback();
            }
            connection.setAutoCommit(true);
        }
    }

    void close() {
        turn.lock();
        try {
            if (closed) {
                return;
            }
            closed = true;
            try (Statement statement = connection.createStatement()) {
                statement.execute("PRAGMA wal_checkpoint(TRUNCATE)");
            } catch (SQLException busy) {
                // The log stays beside the file and is read at the next start.
            }
            Connections.closeQuietly(connection);
        } finally {
            turn.unlock();
        }
    }
}
