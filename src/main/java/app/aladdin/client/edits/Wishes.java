package app.aladdin.client.edits;

import app.aladdin.client.entities.PendingIds;
import app.aladdin.contract.EntityPatch;
import app.aladdin.contract.EntityRules;
import app.aladdin.contract.Json;

import com.fasterxml.jackson.databind.node.ObjectNode;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// Puts what a person wants into edits.
///
/// @param type which kind of things
/// @param at when it was wanted
record Wishes(String type, String project, Instant at) {

    Edit create(ObjectNode fields) {
        return edit(PendingIds.make(), Verb.CREATE, fields, Note.NONE);
    }

    Edit change(Edits.Change change) {
        return edit(
                change.id(),
                Verb.CHANGE,
                EntityPatch.between(change.before(), change.after()),
                Note.before(change.before()));
    }

    Edit delete(String entity) {
        return edit(entity, Verb.DELETE, Json.object(), Note.NONE);
    }

    private Edit edit(String entity, Verb verb, ObjectNode fields, Note note) {
        return new Edit(
                UUID.randomUUID().toString(),
                type,
                project,
                entity,
                verb,
                fields,
                note,
                at,
                0,
                Optional.empty(),
                Optional.empty());
    }

    /// Several are one stroke.
    static List<Edit> together(List<Edit> edits) {
        if (edits.size() < 2) {
            return edits;
        }
        String batch = UUID.randomUUID().toString();
        return edits.stream().map(edit -> edit.with(edit.note().in(batch))).toList();
    }

    /// Why fields break the rules of an edit's kind, by field.
    static Map<String, List<String>> reasons(Edit edit, ObjectNode fields) {
        return edit.kind()
                .map(kind ->
                        switch (edit.verb()) {
                            case CREATE -> EntityRules.check(kind, fields);
                            case CHANGE -> EntityRules.checkChange(kind, fields);
                            case DELETE -> Map.<String, List<String>>of();
                        })
                .orElse(Map.of());
    }
}
