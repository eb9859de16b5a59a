package app.aladdin.studio.store;

import app.aladdin.contract.EntityKind;
import app.aladdin.contract.EntityPatch;
import app.aladdin.contract.EntityRef;
import app.aladdin.contract.Fields;
import app.aladdin.contract.Json;
import app.aladdin.contract.Problem;
import app.aladdin.contract.ProblemException;
import app.aladdin.db.Database;
import app.aladdin.db.Sql;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.jspecify.annotations.Nullable;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/// Makes, changes and deletes the things of projects. Each change is one transaction together with
/// what follows from it: the order of scenes, what others say of the thing, the project's figures,
/// and the receipt of the request.
public final class EntityWrites {
    /// Fields that are the Studio's own; what a request says of them is not taken.
    private static final Set<String> OWN =
            Set.of(
                    "id",
                    "_id",
                    "projectId",
                    "project",
                    "slug",
                    "createdAt",
                    "updatedAt",
                    "updatedBy",
                    "stats",
                    "createdBy");

    private final Database database;
    private final Media media;
    private final InstantSource clock;

    EntityWrites(Database database, Media media, InstantSource clock) {
        this.database = database;
        this.media = media;
        this.clock = clock;
    }

    /// Who changes something, and the receipt of their request.
    public record By(String user, @Nullable Receipt receipt) {}

    /// Makes a thing of a project.
    ///
    /// @param fields checked already
    public Written create(EntityKind kind, String project, JsonNode fields, By by) {
        return once(
                by,
                c -> {
                    Instant now = now();
                    String id = UUID.randomUUID().toString();
                    ObjectNode json = Json.object().put("id", id).put("projectId", project);
                    Media.check(c, project, fields);
                    take(fields, json);
                    String name = name(kind, json);
                    json.put("slug", Slugs.free(c, project, kind.wire(), name));
                    stamp(json, now, now, by);
                    settle(c, kind, project, json);
                    Sql.update(
                            c,
                            "INSERT INTO entity (id, project, type, name, position, updated_at,"
                                + " json) VALUES (?1, ?2, ?3, ?4, 1 + coalesce((SELECT"
                                + " max(position) FROM entity WHERE project = ?2 AND type = ?3),"
                                + " 0), ?5, ?6)",
                            id,
                            project,
                            kind.wire(),
                            name,
                            now,
                            Json.text(json));
                    Order.put(c, project, kind.wire(), id, json);
                    List<Written.Touched> touched = follow(c, kind, Json.object(), json);
                    touched.addFirst(new Written.Touched(project, kind.wire(), id, json));
                    touched.addAll(Figures.count(c, project, now));
                    return new Written(json, touched);
                });
    }

    /// Changes fields of a thing; a field that is `null` goes.
    ///
    /// @param seen when the thing was changed that this change was made on, or `null` when that
    ///   does not matter
    /// @throws Stale when it was changed after that
    public Written change(EntityKind kind, String id, JsonNode fields, @Nullable Seen seen, By by) {
        return once(
                by,
                c -> {
                    ObjectNode before = existing(c, kind, id);
                    check(before, seen);
                    String project = before.path("projectId").asText();
                    ObjectNode json = before.deepCopy();
                    Media.check(c, project, fields);
                    take(fields, json);
                    settle(c, kind, project, json);
                    if (json.equals(before)) {
                        return new Written(json, List.of());
                    }
                    Instant now = after(before);
                    stamp(json, new Fields(before).time("createdAt"), now, by);
                    save(c, kind, json, now);
                    if (!Place.of(kind.wire(), before).equals(Place.of(kind.wire(), json))) {
                        Order.put(c, project, kind.wire(), id, json);
                    }
                    List<Written.Touched> touched = follow(c, kind, before, json);
                    touched.addFirst(
                            new Written.Touched(
                                    project, kind.wire(), id, EntityPatch.between(before, json)));
                    Figures.changed(c, project, now);
                    return new Written(json, touched);
                });
    }

    /// Deletes a thing; the others forget it.
    public Written delete(EntityKind kind, String id, By by) {
        return once(
                by,
                c -> {
                    ObjectNode before = existing(c, kind, id);
                    String project = before.path("projectId").asText();
                    Neighbours neighbours = new Neighbours(c, project, id);
                    new Links(neighbours).forget(ref(kind, before));
                    Sql.update(c, "DELETE FROM entity WHERE id = ?", id);
                    List<Written.Touched> touched = new ArrayList<>(neighbours.save());
                    touched.addFirst(
                            new Written.Touched(
                                    project, kind.wire(), id, Json.object().put("deleted", true)));
                    touched.addAll(Figures.count(c, project, now()));
                    return new Written(Json.object(), touched);
                });
    }

    /// Makes a project.
    ///
    /// @param account who may use it besides the owner of this computer, or `null` for nobody
    public Written createProject(JsonNode fields, @Nullable String account, By by) {
        return once(
                by,
                c -> {
                    Instant now = now();
                    String id = UUID.randomUUID().toString();
                    ObjectNode json =
                            Json.object()
                                    .put("id", id)
                                    .put("type", "movie")
                                    .put("status", "active");
                    take(fields, json);
                    json.put("slug", Slugs.free(c, "", "project", name(EntityKind.PROJECT, json)));
                    stamp(json, now, now, by);
                    json.set("stats", Figures.none());
                    Sql.update(
                            c,
                            "INSERT INTO project (id, name, updated_at, json) VALUES (?, ?, ?, ?)",
                            id,
                            name(EntityKind.PROJECT, json),
                            now,
                            Json.text(json));
                    if (account != null) {
                        Sql.update(
                                c,
                                "INSERT INTO member (project, account, maker) VALUES (?, ?, 1)",
                                id,
                                account);
                    }
                    Figures.changed(c, id, now);
                    return new Written(json, List.of(touched(json, json)));
                });
    }

    /// Changes fields of a project, as [#change] does.
    public Written changeProject(String id, JsonNode fields, @Nullable Seen seen, By by) {
        return once(
                by,
                c -> {
                    ObjectNode before = existingProject(c, id);
                    check(before, seen);
                    ObjectNode json = before.deepCopy();
                    Media.check(c, id, fields);
                    take(fields, json);
                    if (json.equals(before)) {
                        return new Written(json, List.of());
                    }
                    Instant now = after(before);
                    stamp(json, new Fields(before).time("createdAt"), now, by);
                    Sql.update(
                            c,
                            "UPDATE project SET name = ?, json = ? WHERE id = ?",
                            name(EntityKind.PROJECT, json),
                            Json.text(json),
                            id);
                    Figures.changed(c, id, now);
                    return new Written(
                            json, List.of(touched(json, EntityPatch.between(before, json))));
                });
    }

    /// Deletes a project with everything in it, files too.
    public Written deleteProject(String id, By by) {
        return media.removing(
                id,
                () ->
                        once(
                                by,
                                c -> {
                                    ObjectNode before = existingProject(c, id);
                                    Sql.update(c, "DELETE FROM project WHERE id = ?", id);
                                    Figures.changed(c, id, now());
                                    return new Written(
                                            Json.object(),
                                            List.of(
                                                    touched(
                                                            before,
                                                            Json.object().put("deleted", true))));
                                }));
    }

    private Written once(By by, Database.Query<Written> work) {
        return Receipts.once(database, by, now(), work);
    }

    private static void settle(Connection c, EntityKind kind, String project, ObjectNode json)
            throws SQLException {
        new Resolver(c, project).resolve(kind.wire(), json);
        Links.absorb(kind.wire(), json);
    }

    private static List<Written.Touched> follow(
            Connection c, EntityKind kind, JsonNode before, ObjectNode json) throws SQLException {
        String project = json.path("projectId").asText();
        Neighbours neighbours = new Neighbours(c, project, json.path("id").asText());
        ObjectNode after = json.deepCopy();
        new Links(neighbours).follow(ref(kind, json), before, json);
        if (!after.equals(json)) {
            Sql.update(
                    c,
                    "UPDATE entity SET json = ? WHERE id = ?",
                    Json.text(json),
                    json.path("id").asText());
        }
        return new ArrayList<>(neighbours.save());
    }

    private static void save(Connection c, EntityKind kind, ObjectNode json, Instant now)
            throws SQLException {
        Sql.update(
                c,
                "UPDATE entity SET name = ?, updated_at = ?, json = ? WHERE id = ?",
                name(kind, json),
                now,
                Json.text(json),
                json.path("id").asText());
    }

    private static ObjectNode existing(Connection c, EntityKind kind, String id)
            throws SQLException {
        return Sql.first(
                        c,
                        row ->
                                Neighbours.object(row.getString(1))
                                        .put("projectId", row.getString(2)),
                        "SELECT json, project FROM entity WHERE type = ? AND id = ?",
                        kind.wire(),
                        id)
                .orElseThrow(() -> missing(kind.wire()));
    }

    private static ObjectNode existingProject(Connection c, String id) throws SQLException {
        return Sql.first(
                        c,
                        row -> Neighbours.object(row.getString(1)),
                        "SELECT json FROM project WHERE id = ?",
                        id)
                .orElseThrow(() -> missing("project"));
    }

    private static ProblemException missing(String what) {
        return new ProblemException(new Problem.NotFound("no such " + what));
    }

    private static void check(ObjectNode before, @Nullable Seen seen) {
        if (seen != null && seen.older(new Fields(before).time("updatedAt"))) {
            throw new Stale(before);
        }
    }

    private static void take(JsonNode fields, ObjectNode json) {
        fields.properties()
                .forEach(field -> {
                    if (OWN.contains(field.getKey())) {
                        return;
                    }
                    if (field.getValue().isNull()) {
                        json.remove(field.getKey());
                    } else {
                        json.set(field.getKey(), field.getValue());
                    }
                });
    }

    private static void stamp(ObjectNode json, Instant created, Instant updated, By by) {
        json.put("createdAt", created.toString())
                .put("updatedAt", updated.toString())
                .put("updatedBy", by.user());
    }

    /// What a thing is called; a line of dialogue by its words.
    private static String name(EntityKind kind, JsonNode json) {
        String name = json.path(kind.required().getFirst()).asText("");
        return name.length() > 200 ? name.substring(0, 200) : name;
    }

    private static EntityRef ref(EntityKind kind, JsonNode json) {
        return new EntityRef(kind.wire(), json.path("id").asText(), Links.label(kind.wire(), json));
    }

    private static Written.Touched touched(JsonNode project, JsonNode changes) {
        String id = project.path("id").asText();
        return new Written.Touched(id, "project", id, changes);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    /// Later than the last change, even when the clock stands still or was put back.
    private Instant after(JsonNode before) {
        Instant least = new Fields(before).time("updatedAt").plusMillis(1);
        Instant now = now();
        return now.isBefore(least) ? least : now;
    }
}
