package app.aladdin.studio.store;

import app.aladdin.contract.Problem;
import app.aladdin.contract.ProblemException;
import app.aladdin.db.Database;
import app.aladdin.db.Sql;

import org.jspecify.annotations.Nullable;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/// What was made for which idempotency key, for a day. A row is written in the same transaction as
/// what it tells about, so that a repeated request finds either both or neither.
public final class Receipts {
    private static final Duration KEPT = Duration.ofHours(24);

    private final Database database;
    private final InstantSource clock;

    Receipts(Database database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    /// The id of what an earlier request with this key made.
    ///
    /// @throws ProblemException with [Problem.Conflict] when that request asked for something else
    public Optional<String> find(Receipt receipt) {
        return database.read(c ->
                        Sql.first(
                                c,
                                row -> new Kept(row.getString(1), row.getString(2)),
                                "SELECT fingerprint, result FROM receipt"
                                        + " WHERE account = ? AND key = ? AND created_at > ?",
                                receipt.user(),
                                receipt.key(),
                                clock.instant().minus(KEPT)))
                .map(kept -> {
                    if (!kept.fingerprint.equals(receipt.fingerprint())) {
                        throw otherRequest();
                    }
                    return kept.result;
                });
    }

    /// The refusal of a key that was used for another request.
    public static ProblemException otherRequest() {
        return new ProblemException(
                new Problem.Conflict("this Idempotency-Key was used for another request"));
    }

    static void keep(Connection c, @Nullable Receipt receipt, String result, Instant now)
            throws SQLException {
        if (receipt == null) {
            return;
        }
        Sql.update(c, "DELETE FROM receipt WHERE created_at <= ?", now.minus(KEPT));
        Sql.update(
                c,
                "INSERT INTO receipt (account, key, fingerprint, result, created_at)"
                        + " VALUES (?, ?, ?, ?, ?)",
                receipt.user(),
                receipt.key(),
                receipt.fingerprint(),
                result,
                now);
    }

    private record Kept(String fingerprint, String result) {}
}
