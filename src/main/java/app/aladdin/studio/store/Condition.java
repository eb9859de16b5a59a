package app.aladdin.studio.store;

import java.util.ArrayList;
import java.util.List;

/// What rows must fulfil to be in a list. The text is made of constants of this package; whatever
/// comes from outside is an argument.
final class Condition {
    private final StringBuilder sql = new StringBuilder("1 = 1");
    private final List<Object> arguments = new ArrayList<>();

    Condition and(String constant, Object... values) {
        sql.append(" AND ").append(constant);
        arguments.addAll(List.of(values));
        return this;
    }

    /// Only what is in scope.
    ///
    /// @param column holds the project's id
    Condition in(Scope scope, String column) {
        if (scope.project() != null) {
            and(column + " = ?", scope.project());
        }
        if (scope.account() != null) {
            and(column + " IN (SELECT project FROM member WHERE account = ?)", scope.account());
        }
        return this;
    }

    /// Only where fields of a table's JSON have the wanted values: a field itself, an item of its
    /// list, or the id or name of what it refers to. Upper and lower case differ.
    ///
    /// @param table has a column `json`
    Condition fields(String table, Listing listing) {
        String json = table + ".json";
        listing.filters()
                .forEach((field, value) -> {
                    String path = "$." + field;
                    and(
                            "CASE json_type("
                                    + json
                                    + ", ?) WHEN 'object'"
                                    + " THEN ? IN (json_extract("
                                    + json
                                    + ", ?),"
                                    + " json_extract("
                                    + json
                                    + ", ?))"
                                    + " ELSE EXISTS (SELECT 1 FROM json_each("
                                    + json
                                    + ", ?) AS item"
                                    + " WHERE item.type = ? OR CASE item.type WHEN 'object'"
                                    + " THEN json_extract(item.value, '$.id') = ?"
                                    + " ELSE CAST(item.value AS TEXT) = ? END) END",
                            path,
                            value,
                            path + ".id",
                            path + ".name",
                            path,
                            value,
                            value,
                            value);
                });
        return this;
    }

    String sql() {
        return sql.toString();
    }

    Object[] arguments() {
        return arguments.toArray();
    }
}
