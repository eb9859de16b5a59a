package app.aladdin.cache;

import app.aladdin.contract.Mode;
import app.aladdin.db.Database;
import app.aladdin.db.Sql;

import java.time.Instant;

/// Half-typed texts, one for each conversation and mode.
public final class DraftRows {
    private final Database database;

    DraftRows(Database database) {
        this.database = database;
    }

    /// The draft, or an empty text.
    public String text(String server, String conversation, Mode mode) {
        return database.read(c ->
                Sql.first(
                                c,
                                row -> row.getString(1),
                                """
                                SELECT text FROM draft
                                WHERE server = ? AND conversation = ? AND mode = ?\
                                """,
                                server,
                                conversation,
                                mode.wire())
                        .orElse(""));
    }

    /// Keeps the draft; an empty one is forgotten.
    public void put(String server, String conversation, Mode mode, String text, Instant at) {
        database.write(c ->
                text.isEmpty()
                        ? Sql.update(
                                c,
                                """
                                DELETE FROM draft
                                WHERE server = ? AND conversation = ? AND mode = ?\
                                """,
                                server,
                                conversation,
                                mode.wire())
                        : Sql.update(
                                c,
                                """
                                INSERT INTO draft (server, conversation, mode, text, at)
                                VALUES (?, ?, ?, ?, ?)
                                ON CONFLICT (server, conversation, mode)
                                DO UPDATE SET text = excluded.text, at = excluded.at\
                                """,
                                server,
                                conversation,
                                mode.wire(),
                                text,
                                at));
    }
}
