package app.aladdin.studio.store;

import app.aladdin.contract.Json;
import app.aladdin.contract.Page;
import app.aladdin.contract.Project;
import app.aladdin.db.Database;
import app.aladdin.db.Sql;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;

/// Projects and what belongs to them.
public final class Entities {
    private final Database database;

    Entities(Database database) {
        this.database = database;
    }

    /// Keeps a project and all of its entities, or nothing at all when anything goes wrong.
    public void add(Project project, List<EntityRow> rows) {
        long now = project.updatedAt().toEpochMilli();
        String time = project.updatedAt().toString();
        database.write(c -> {
            Sql.update(
                    c,
                    "INSERT INTO project (id, name, updated_at, json) VALUES (?, ?, ?, ?)",
                    project.id(),
                    project.name(),
                    now,
                    Json.text(project.write().put("createdAt", time)));
            for (EntityRow row : rows) {
                ObjectNode json = Neighbours.object(Json.text(row.json()));
                Sql.update(
                        c,
                        "INSERT INTO entity (id, project, type, name, position, updated_at,"
                                + " json) VALUES (?, ?, ?, ?, ?, ?, ?)",
                        row.id(),
                        project.id(),
                        row.type(),
                        row.name(),
                        row.position(),
                        now,
                        Json.text(json.put("createdAt", time).put("updatedAt", time)));
            }
            return Sql.update(c, "UPDATE change SET number = number + 1");
        });
    }

    /// The number of the last change to projects and entities.
    public long lastChange() {
        return database.<Long>read(c -> Sql.number(c, "SELECT number FROM change"));
    }

    public Optional<Project> project(String id) {
        return database.read(c ->
                        Sql.first(
                                c,
                                row -> row.getString(1),
                                "SELECT json FROM project WHERE id = ?",
                                id))
                .map(Json::parse)
                .map(Project::read);
    }

    /// A project as the contract shows it, with what [Project] does not know.
    public Optional<JsonNode> projectJson(String id) {
        return database.read(c ->
                Sql.first(
                        c,
                        row -> Json.parse(row.getString(1)),
                        "SELECT json FROM project WHERE id = ?",
                        id));
    }

    /// Projects, the last changed first unless asked otherwise.
    ///
    /// @param account those alone that this account may use, or `null` for all there are
    public Page<JsonNode> projects(@Nullable String account, Listing listing) {
        return page(
                "project",
                new Condition().in(new Scope(null, account), "id"),
                "updated_at DESC, id",
                listing);
    }

    /// Entities of a type in script order unless asked otherwise.
    public Page<JsonNode> list(String type, Scope scope, Listing listing) {
        return page(
                "entity",
                new Condition().and("type = ?", type).in(scope, "project"),
                "project, position, id",
                listing);
    }

    /// Every entity of a type in a project, in script order.
    public List<JsonNode> all(String type, String project) {
        return database.read(c ->
                Sql.list(
                        c,
                        row -> Json.parse(row.getString(1)),
                        "SELECT json FROM entity WHERE type = ? AND project = ?"
                                + " ORDER BY position, id",
                        type,
                        project));
    }

    public Optional<JsonNode> one(String type, String id) {
        return database.read(c ->
                Sql.first(
                        c,
                        row -> Json.parse(row.getString(1)),
                        "SELECT json FROM entity WHERE type = ? AND id = ?",
                        type,
                        id));
    }

    private Page<JsonNode> page(
            String table, Condition condition, String ownOrder, Listing listing) {
        condition.fields(table, listing);
        return new Paging(database, table, "json", condition.sql(), condition.arguments())
                .page(listing, order(listing, ownOrder), row -> Json.parse(row.getString(1)));
    }

    private static String order(Listing listing, String ownOrder) {
        String direction = " " + listing.direction() + ", ";
        return switch (listing.sort()) {
            case "" -> ownOrder;
            case "updatedAt", "createdAt" -> "updated_at" + direction + ownOrder;
            case "name" -> "name COLLATE NOCASE" + direction + ownOrder;
            case "sceneNumber", "order" -> "position" + direction + ownOrder;
            default -> "json_extract(json, '$." + listing.sort() + "')" + direction + ownOrder;
        };
    }
}
