package app.aladdin.studio.store;

import app.aladdin.contract.MediaInfo;
import app.aladdin.contract.MediaRef;
import app.aladdin.contract.Problem;
import app.aladdin.contract.ProblemException;
import app.aladdin.db.Database;
import app.aladdin.db.Sql;
import app.aladdin.studio.media.Look;
import app.aladdin.studio.media.MediaFolder;

import com.fasterxml.jackson.databind.JsonNode;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/// Pictures and documents of projects. Their bytes are files, once each however often they were
/// handed in; a file goes with the last row that names it.
public final class Media {
    private static final String COLUMNS =
            "id, project, name, type, bytes, width, height, sha256, created_at";

    private final Database database;
    private final MediaFolder folder;
    private final InstantSource clock;

    /// Held while rows and files are brought into agreement.
    private final ReentrantLock agreeing = new ReentrantLock();

    Media(Database database, MediaFolder folder, InstantSource clock) {
        this.database = database;
        this.folder = folder;
        this.clock = clock;
    }

    /// Writes what comes to the disk; [#add] keeps it.
    ///
    /// @throws ProblemException with [Problem.TooLarge] or [Problem.Storage]
    /// @throws IOException when it does not come whole
    public MediaFolder.Arrived take(InputStream in) throws IOException {
        return folder.take(in, MediaInfo.MAX_SIZE);
    }

    /// Keeps a file for a project.
    ///
    /// @param name how its owner calls it
    public Written add(
            String project,
            String name,
            Look look,
            MediaFolder.Arrived arrived,
            EntityWrites.By by) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        MediaInfo info =
                new MediaInfo(
                        UUID.randomUUID().toString(),
                        project,
                        name,
                        look.kind().type(),
                        arrived.size(),
                        look.width(),
                        look.height(),
                        arrived.sha256(),
                        now);
        agreeing.lock();
        try {
            folder.keep(arrived);
            return Receipts.once(database, by, now, c -> insert(c, info));
        } finally {
            try {
                removeUnused(List.of(arrived.sha256()));
            } finally {
                agreeing.unlock();
            }
        }
    }

    public Optional<MediaInfo> one(String id) {
        return database.read(c ->
                Sql.first(c, Media::info, "SELECT " + COLUMNS + " FROM media WHERE id = ?", id));
    }

    /// Where the bytes lie.
    public Path file(MediaInfo info) {
        return folder.path(info.sha256());
    }

    /// Does what removes a project, and then its files.
    Written removing(String project, Supplier<Written> work) {
        agreeing.lock();
        try {
            List<String> files =
                    database.read(c ->
                            Sql.list(
                                    c,
                                    row -> row.getString(1),
                                    "SELECT DISTINCT sha256 FROM media WHERE project = ?",
                                    project));
            Written written = work.get();
            removeUnused(files);
            return written;
        } finally {
            agreeing.unlock();
        }
    }

    /// Removes files that a Studio left behind that died. Where no row names a file nothing is
    /// removed: the rows may be what was lost.
    void tidy() {
        Set<String> used =
                Set.copyOf(
                        database.read(c ->
                                Sql.list(
                                        c,
                                        row -> row.getString(1),
                                        "SELECT DISTINCT sha256 FROM media")));
        if (!used.isEmpty()) {
            folder.tidy(used);
        }
    }

    /// Refuses pictures of a thing that are none of its project.
    static void check(Connection c, String project, JsonNode json) throws SQLException {
        for (JsonNode item : json.path("images")) {
            MediaRef ref = MediaRef.read(item);
            if (Sql.first(
                            c,
                            row -> 1,
                            "SELECT 1 FROM media WHERE id = ? AND project = ?",
                            ref.mediaId(),
                            project)
                    .isEmpty()) {
                throw new ProblemException(
                        new Problem.Invalid(
                                "Not acceptable: images",
                                Map.of("images", List.of("must be media of the same project"))));
            }
        }
    }

    private static Written insert(Connection c, MediaInfo info) throws SQLException {
        if (Sql.first(c, row -> 1, "SELECT 1 FROM project WHERE id = ?", info.projectId())
                .isEmpty()) {
            throw new ProblemException(new Problem.NotFound("no such project"));
        }
        Sql.update(
                c,
                "INSERT INTO media (" + COLUMNS + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                info.id(),
                info.projectId(),
                info.name(),
                info.type(),
                info.size(),
                info.width(),
                info.height(),
                info.sha256(),
                info.createdAt());
        return new Written(info.write(), List.of());
    }

    private void removeUnused(List<String> files) {
        for (String sha256 : files) {
            long rows =
                    database.read(c ->
                            Sql.number(c, "SELECT count(*) FROM media WHERE sha256 = ?", sha256));
            if (rows == 0) {
                folder.remove(sha256);
            }
        }
    }

    private static MediaInfo info(ResultSet row) throws SQLException {
        return new MediaInfo(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getLong(5),
                row.getInt(6),
                row.getInt(7),
                row.getString(8),
                Instant.ofEpochMilli(row.getLong(9)));
    }
}
