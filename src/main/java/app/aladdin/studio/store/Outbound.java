package app.aladdin.studio.store;

import app.aladdin.contract.OutboundCall;
import app.aladdin.contract.Page;
import app.aladdin.db.Database;
import app.aladdin.db.Sql;

import java.time.Instant;

/// What the Studio sent to other computers. A request to anywhere is noted here, whatever came of
/// it.
public final class Outbound {
    private final Database database;

    Outbound(Database database) {
        this.database = database;
    }

    /// Notes a request.
    ///
    /// @param project whose data it was for; empty when for none's
    public void add(String project, OutboundCall call) {
        database.write(c ->
                Sql.update(
                        c,
                        "INSERT INTO outbound (at, project, host, method, purpose, bytes_out,"
                                + " bytes_in, status) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                        call.at(),
                        project,
                        call.host(),
                        call.method(),
                        call.purpose(),
                        call.bytesOut(),
                        call.bytesIn(),
                        call.status()));
    }

    /// The newest first.
    public Page<OutboundCall> list(Scope scope, Listing listing) {
        Condition condition = new Condition().in(scope, "project");
        return new Paging(
                        database,
                        "outbound",
                        "at, host, method, purpose, bytes_out, bytes_in, status",
                        condition.sql(),
                        condition.arguments())
                .page(
                        listing,
                        "position DESC",
                        row ->
                                new OutboundCall(
                                        Instant.ofEpochMilli(row.getLong(1)),
                                        row.getString(2),
                                        row.getString(3),
                                        row.getString(4),
                                        row.getLong(5),
                                        row.getLong(6),
                                        row.getInt(7)));
    }
}
