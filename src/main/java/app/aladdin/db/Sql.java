package app.aladdin.db;

import org.jspecify.annotations.Nullable;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Statements with arguments, without the noise of JDBC. Arguments may be `null`, texts, numbers,
/// booleans (0 or 1), instants (milliseconds since the epoch) and byte arrays.
public final class Sql {
    private Sql() {}

    /// Reads the current row of a result.
    @FunctionalInterface
    public interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

    /// All rows.
    public static <T> List<T> list(
            Connection connection, Row<T> reader, String sql, @Nullable Object... arguments)
            throws SQLException {
        try (PreparedStatement statement = prepare(connection, sql, arguments);
                ResultSet rows = statement.executeQuery()) {
            List<T> list = new ArrayList<>();
            while (rows.next()) {
                list.add(reader.read(rows));
            }
            return List.copyOf(list);
        }
    }

    /// The first row, if there is one; the others are not read.
    public static <T> Optional<T> first(
            Connection connection, Row<T> reader, String sql, @Nullable Object... arguments)
            throws SQLException {
        try (PreparedStatement statement = prepare(connection, sql, arguments);
                ResultSet rows = statement.executeQuery()) {
            return rows.next() ? Optional.of(reader.read(rows)) : Optional.empty();
        }
    }

    /// The first column of the first row as a number; 0 when there is no row or it holds `NULL`.
    public static long number(Connection connection, String sql, @Nullable Object... arguments)
            throws SQLException {
        return first(connection, row -> row.getLong(1), sql, arguments).orElse(0L);
    }

    /// Changes rows and tells how many.
    public static int update(Connection connection, String sql, @Nullable Object... arguments)
            throws SQLException {
        try (PreparedStatement statement = prepare(connection, sql, arguments)) {
            return statement.executeUpdate();
        }
    }

    private static PreparedStatement prepare(
            Connection connection, String sql, @Nullable Object... arguments) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        try {
            for (int i = 0; i < arguments.length; i++) {
                statement.setObject(i + 1, storable(arguments[i]));
            }
            return statement;
        } catch (SQLException | RuntimeException e) {
            statement.close();
            throw e;
        }
    }

    private static @Nullable Object storable(@Nullable Object argument) {
        return switch (argument) {
            case null -> null;
            case Boolean flag -> flag ? 1 : 0;
            case Instant instant -> instant.toEpochMilli();
            default -> argument;
        };
    }
}
