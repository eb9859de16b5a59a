package app.aladdin.client.edits;

import app.aladdin.cache.PendingEdit;
import app.aladdin.contract.EntityKind;
import app.aladdin.contract.Json;
import app.aladdin.contract.Problem;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// A wish to change something on the server that has not come true yet.
///
/// @param id the wish, and its idempotency key
/// @param type which kind of thing, as the contract or the server calls it
/// @param entityId the thing; an id of this computer's own while the server has not made it
/// @param fields what was typed: all of a new thing, the changed fields of a known one
/// @param note what is needed to send it and is no part of it
/// @param attempts how often sending was begun
/// @param problem why it waits for the person's decision; empty while it waits for the network
/// @param theirs what somebody else made of it meanwhile, where that is the problem
public record Edit(
        String id,
        String type,
        String projectId,
        String entityId,
        Verb verb,
        ObjectNode fields,
        Note note,
        Instant at,
        int attempts,
        Optional<Problem> problem,
        Optional<JsonNode> theirs) {

    /// The kind of thing; empty for one that this client does not know.
    public Optional<EntityKind> kind() {
        return EntityKind.of(type);
    }

    public boolean failed() {
        return problem.isPresent();
    }

    /// What was asked for at one stroke with this; empty for an edit of its own.
    public String batch() {
        return note.batch();
    }

    /// Whether it lies over a list in the same way as another state of the same wish.
    boolean looksAs(Edit other) {
        return id.equals(other.id)
                && entityId.equals(other.entityId)
                && fields.equals(other.fields);
    }

    /// The same for a thing and a project that have got their ids from the server.
    Edit renamed(Map<String, String> ids) {
        if (!ids.containsKey(projectId)
                && !ids.containsKey(entityId)
                && !Ids.names(fields, ids.keySet())) {
            return this;
        }
        return new Edit(
                id,
                type,
                ids.getOrDefault(projectId, projectId),
                ids.getOrDefault(entityId, entityId),
                verb,
                Ids.replace(fields, ids),
                note,
                at,
                attempts,
                problem,
                theirs);
    }

    Edit with(Note other) {
        return new Edit(
                id, type, projectId, entityId, verb, fields, other, at, attempts, problem, theirs);
    }

    /// As it is when it was tried once more, or once less.
    Edit tried(int more) {
        return new Edit(
                id,
                type,
                projectId,
                entityId,
                verb,
                fields,
                note,
                at,
                attempts + more,
                problem,
                theirs);
    }

    /// As it is when it waits for the network again.
    Edit waiting() {
        return new Edit(
                id,
                type,
                projectId,
                entityId,
                verb,
                fields,
                note,
                at,
                attempts,
                Optional.empty(),
                Optional.empty());
    }

    /// Another wish for the same thing, never sent yet.
    Edit again(ObjectNode typed, Note other) {
        return new Edit(
                UUID.randomUUID().toString(),
                type,
                projectId,
                entityId,
                verb,
                typed,
                other,
                at,
                0,
                Optional.empty(),
                Optional.empty());
    }

    Edit failed(Problem why, Optional<JsonNode> meanwhile) {
        return new Edit(
                id,
                type,
                projectId,
                entityId,
                verb,
                fields,
                note,
                at,
                attempts,
                Optional.of(why),
                meanwhile);
    }

    PendingEdit stored() {
        return new PendingEdit(
                id,
                projectId,
                type,
                entityId,
                verb.stored(),
                fields,
                note.write(),
                at,
                attempts,
                failed(),
                problem.map(why -> StoredProblem.write(why, theirs)).orElse(null));
    }

    static Edit of(PendingEdit row) {
        String text = row.problem();
        Optional<StoredProblem> stored =
                row.failed() && text != null
                        ? Optional.of(StoredProblem.read(text))
                        : Optional.empty();
        return new Edit(
                row.id(),
                row.kind(),
                row.project(),
                row.entity(),
                Verb.of(row.verb()),
                row.json() instanceof ObjectNode object ? object : Json.object(),
                Note.read(row.base()),
                row.at(),
                row.attempts(),
                stored.map(StoredProblem::problem),
                stored.flatMap(StoredProblem::theirs));
    }
}
