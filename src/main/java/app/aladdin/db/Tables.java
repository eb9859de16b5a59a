package app.aladdin.db;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// The tables of a file.
final class Tables {
    private Tables() {}

    /// How many rows each has.
    static Map<String, Long> counts(Connection connection) throws SQLException {
        List<String> tables =
                Sql.list(
                        connection,
                        row -> row.getString(1),
                        """
                        SELECT name FROM sqlite_schema
                        WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'\
                        """);
        Map<String, Long> counts = new TreeMap<>();
        for (String table : tables) {
            String quoted = '"' + table.replace("\"", "\"\"") + '"';
            counts.put(table, Sql.number(connection, "SELECT count(*) FROM " + quoted));
        }
        return counts;
    }
}
