package app.aladdin.studio.store;

import app.aladdin.contract.Json;
import app.aladdin.contract.Page;
import app.aladdin.contract.ScriptInfo;
import app.aladdin.db.Database;
import app.aladdin.db.Sql;

import com.fasterxml.jackson.databind.JsonNode;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;

/// Screenplays as they were handed in, each import a revision of its own.
public final class Scripts {
    private static final String COLUMNS =
            "id, project, title, format, revision, sha256, scenes, eighths, accepted, created_at,"
                    + " updated_at";

    private final Database database;
    private final InstantSource clock;

    Scripts(Database database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    /// Keeps a screenplay as the next revision; the same text as the last revision's is that
    /// revision.
    public ScriptInfo add(
            String project,
            String title,
            String format,
            String sha256,
            String source,
            int scenes,
            int eighths) {
        return database.write(c -> {
            Optional<ScriptInfo> last =
                    Sql.first(
                            c,
                            Scripts::info,
                            "SELECT "
                                    + COLUMNS
                                    + " FROM script WHERE project = ?"
                                    + " ORDER BY revision DESC LIMIT 1",
                            project);
            if (last.filter(info -> info.sha256().equals(sha256)).isPresent()) {
                return last.get();
            }
            Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
            ScriptInfo info =
                    new ScriptInfo(
                            UUID.randomUUID().toString(),
                            project,
                            title,
                            format,
                            last.map(ScriptInfo::revision).orElse(0) + 1,
                            sha256,
                            scenes,
                            eighths,
                            false,
                            now,
                            now);
            Sql.update(
                    c,
                    "INSERT INTO script (id, project, title, format, revision, sha256, source,"
                            + " scenes, eighths, created_at, updated_at)"
                            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                    info.id(),
                    project,
                    title,
                    format,
                    info.revision(),
                    sha256,
                    source,
                    scenes,
                    eighths,
                    now,
                    now);
            return info;
        });
    }

    public Optional<ScriptInfo> one(String id) {
        return database.read(c ->
                Sql.first(c, Scripts::info, "SELECT " + COLUMNS + " FROM script WHERE id = ?", id));
    }

    /// The text as it was handed in.
    public Optional<String> source(String id) {
        return database.read(c ->
                Sql.first(
                        c, row -> row.getString(1), "SELECT source FROM script WHERE id = ?", id));
    }

    /// The newest revision first.
    public Page<ScriptInfo> list(String project, Listing listing) {
        return new Paging(database, "script", COLUMNS, "project = ?", project)
                .page(listing, "revision DESC", Scripts::info);
    }

    /// What was decided about the parts of a script: `{key: "accept" | "reject"}`.
    public JsonNode decisions(String id) {
        return database.read(c ->
                        Sql.first(
                                c,
                                row -> row.getString(1),
                                "SELECT decisions FROM script WHERE id = ?",
                                id))
                .map(Json::parse)
                .orElseGet(Json::object);
    }

    /// Keeps what was decided.
    public void decide(String id, JsonNode decisions, boolean accepted) {
        database.write(c ->
                Sql.update(
                        c,
                        "UPDATE script SET decisions = ?, accepted = max(accepted, ?),"
                                + " updated_at = ? WHERE id = ?",
                        Json.text(decisions),
                        accepted,
                        clock.instant(),
                        id));
    }

    private static ScriptInfo info(ResultSet row) throws SQLException {
        return new ScriptInfo(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getInt(5),
                row.getString(6),
                row.getInt(7),
                row.getInt(8),
                row.getInt(9) == 1,
                Instant.ofEpochMilli(row.getLong(10)),
                Instant.ofEpochMilli(row.getLong(11)));
    }
}
