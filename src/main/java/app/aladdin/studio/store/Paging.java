package app.aladdin.studio.store;

import app.aladdin.contract.Page;
import app.aladdin.db.Database;
import app.aladdin.db.Sql;

import java.util.Arrays;
import java.util.List;

/// Reads one page of a table, count and rows from the same snapshot.
record Paging(Database database, String table, String columns, String where, Object... arguments) {

    /// @param order a constant of this package, never text from outside
    <T> Page<T> page(Listing listing, String order, Sql.Row<T> reader) {
        return database.read(c -> {
            long total =
                    Sql.number(c, "SELECT count(*) FROM " + table + " WHERE " + where, arguments);
            Object[] all = Arrays.copyOf(arguments, arguments.length + 2);
            all[arguments.length] = listing.limit();
            all[arguments.length + 1] = listing.offset();
            List<T> rows =
                    Sql.list(
                            c,
                            reader,
                            "SELECT "
                                    + columns
                                    + " FROM "
                                    + table
                                    + " WHERE "
                                    + where
                                    + " ORDER BY "
                                    + order
                                    + " LIMIT ? OFFSET ?",
                            all);
            return new Page<>(
                    rows,
                    Math.toIntExact(total),
                    listing.limit(),
                    listing.page(),
                    (long) listing.page() * listing.limit() < total);
        });
    }
}
