package app.aladdin.studio.store;

import app.aladdin.contract.Json;
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
import java.util.List;
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

    /// What an earlier request with this key made: the id of an answer or a conversation, or the
    /// JSON that was answered.
    ///
    /// @throws ProblemException with [Problem.Conflict] when that request asked for something else
    public Optional<String> find(Receipt receipt) {
        return database.read(c -> find(c, receipt, clock.instant()));
    }

    /// As the other one, inside the transaction that would make it.
    static Optional<String> find(Connection c, @Nullable Receipt receipt, Instant now)
            throws SQLException {
        if (receipt == null) {
            return Optional.empty();
        }
        return Sql.first(
                        c,
                        row -> new Kept(row.getString(1), row.getString(2)),
                        "SELECT fingerprint, result FROM receipt"
                                + " WHERE account = ? AND key = ? AND created_at > ?",
                        receipt.user(),
                        receipt.key(),
                        now.minus(KEPT))
                .map(kept -> {
                    if (!kept.fingerprint.equals(receipt.fingerprint())) {
                        throw otherRequest();
                    }
                    return kept.result;
                });
    }

    /// Does a change in one transaction with its receipt, or tells what it made before.
    static Written once(
            Database database, EntityWrites.By by, Instant now, Database.Query<Written> work) {
        return database.write(c -> {
            String before = find(c, by.receipt(), now).orElse(null);
            if (before != null) {
                return new Written(Json.parse(before), List.of());
            }
            Written written = work.run(c);
            keep(c, by.receipt(), Json.text(written.json()), now);
            return written;
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
