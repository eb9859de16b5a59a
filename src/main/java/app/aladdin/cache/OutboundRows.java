package app.aladdin.cache;

import app.aladdin.db.Database;
import app.aladdin.db.Sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;

/// The list of what left this program, the last 20,000 requests.
public final class OutboundRows {
    private static final long MOST = 20_000;

    private final Database database;

    OutboundRows(Database database) {
        this.database = database;
    }

    /// What went to one host.
    public record Total(String host, long requests, long bytesOut, long bytesIn) {}

    /// Adds requests in one go, the oldest first.
    public void add(List<OutboundRow> rows) {
        database.write(c -> {
            for (OutboundRow row : rows) {
                Sql.update(
                        c,
                        """
                        INSERT INTO outbound
                            (at, host, method, purpose, bytes_out, bytes_in, status)
                        VALUES (?, ?, ?, ?, ?, ?, ?)\
                        """,
                        row.at(),
                        row.host(),
                        row.method(),
                        row.purpose(),
                        row.bytesOut(),
                        row.bytesIn(),
                        row.status());
            }
            return Sql.update(
                    c,
                    "DELETE FROM outbound WHERE position <= (SELECT max(position) FROM outbound)"
                            + " - ?",
                    MOST);
        });
    }

    /// The last ones, the newest first.
    public List<OutboundRow> last(int most) {
        return database.read(c ->
                Sql.list(
                        c,
                        OutboundRows::row,
                        "SELECT * FROM outbound ORDER BY position DESC LIMIT ?",
                        most));
    }

    /// Sums for each host.
    public List<Total> totals() {
        return database.read(c ->
                Sql.list(
                        c,
                        row ->
                                new Total(
                                        row.getString(1),
                                        row.getLong(2),
                                        row.getLong(3),
                                        row.getLong(4)),
                        """
                        SELECT host, count(*), sum(bytes_out), sum(bytes_in) FROM outbound
                        GROUP BY host ORDER BY host\
                        """));
    }

    private static OutboundRow row(ResultSet row) throws SQLException {
        return new OutboundRow(
                Instant.ofEpochMilli(row.getLong("at")),
                row.getString("host"),
                row.getString("method"),
                row.getString("purpose"),
                row.getLong("bytes_out"),
                row.getLong("bytes_in"),
                row.getInt("status"));
    }
}
