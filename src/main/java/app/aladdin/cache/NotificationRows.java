package app.aladdin.cache;

import app.aladdin.db.Database;
import app.aladdin.db.Sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;

/// The notifications of each server.
public final class NotificationRows {
    private final Database database;

    NotificationRows(Database database) {
        this.database = database;
    }

    /// Adds a notification; one that is there stays as it is.
    ///
    /// @return whether it was new
    public boolean add(String server, StoredNotification one) {
        return database.<Integer>write(c ->
                Sql.update(
                        c,
                        """
                        INSERT OR IGNORE INTO notification
                            (server, id, project, level, title, message, label, url, at,
                             read)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)\
                        """,
                        server,
                        one.id(),
                        one.project(),
                        one.level(),
                        one.title(),
                        one.message(),
                        one.label(),
                        one.url(),
                        one.at(),
                        one.read()))
                > 0;
    }

    /// The last ones, the newest first.
    public List<StoredNotification> last(String server, int most) {
        return database.read(c ->
                Sql.list(
                        c,
                        NotificationRows::row,
                        """
                        SELECT * FROM notification WHERE server = ?
                        ORDER BY at DESC, id LIMIT ?\
                        """,
                        server,
                        most));
    }

    /// How many have not been read.
    public int unread(String server) {
        return (int)
                database.<Long>read(c ->
                                Sql.number(
                                        c,
                                        """
                                        SELECT count(*) FROM notification
                                        WHERE server = ? AND read = 0\
                                        """,
                                        server))
                        .longValue();
    }

    public void read(String server, String id) {
        update("UPDATE notification SET read = 1 WHERE server = ? AND id = ?", server, id);
    }

    public void readAll(String server) {
        update("UPDATE notification SET read = 1 WHERE server = ?", server);
    }

    public void remove(String server, String id) {
        update("DELETE FROM notification WHERE server = ? AND id = ?", server, id);
    }

    /// Removes all of a server's.
    public void clear(String server) {
        update("DELETE FROM notification WHERE server = ?", server);
    }

    private void update(String sql, Object... arguments) {
        database.write(c -> Sql.update(c, sql, arguments));
    }

    private static StoredNotification row(ResultSet row) throws SQLException {
        return new StoredNotification(
                row.getString("id"),
                row.getString("project"),
                row.getString("level"),
                row.getString("title"),
                row.getString("message"),
                row.getString("label"),
                row.getString("url"),
                Instant.ofEpochMilli(row.getLong("at")),
                row.getBoolean("read"));
    }
}
