package app.aladdin.client.edits;

import app.aladdin.client.entities.Documents;
import app.aladdin.client.entities.EntityCache;
import app.aladdin.client.entities.EntityKeys;
import app.aladdin.contract.EntityKind;
import app.aladdin.contract.EntityPatch;
import app.aladdin.contract.Json;
import app.aladdin.state.query.Patch;
import app.aladdin.state.query.QueryCache;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// Shows edits in the lists and single things before they come true. Lives on the dispatcher.
final class Overlays {
    private final QueryCache queries;
    private final EntityCache cache;
    private final List<String> shown = new ArrayList<>();

    Overlays(EntityCache cache) {
        this.cache = cache;
        this.queries = cache.queries();
    }

    /// Shows these and no others; what failed is not shown.
    void show(List<Edit> edits) {
        queries.batch(() -> {
            shown.forEach(queries::lift);
            shown.clear();
            edits.stream().filter(edit -> !edit.failed()).forEach(this::overlay);
        });
    }

    private void overlay(Edit edit) {
        edit.kind()
                .ifPresent(kind -> {
                    shown.add(edit.id());
                    queries.overlay(
                            new Patch<List<JsonNode>>(
                                    edit.id(),
                                    EntityKeys.list(kind, edit.projectId()),
                                    known -> inList(edit, known)));
                    queries.overlay(
                            new Patch<JsonNode>(
                                    edit.id(),
                                    EntityKeys.single(kind, edit.entityId()),
                                    known -> alone(edit, known)));
                });
    }

    private static Optional<List<JsonNode>> inList(Edit edit, Optional<List<JsonNode>> known) {
        return switch (edit.verb()) {
            case CREATE -> Optional.of(put(known.orElse(List.of()), whole(edit)));
            case CHANGE -> known.map(list -> replaced(list, edit.entityId(), applies(edit)));
            case DELETE -> known.map(list -> without(list, edit.entityId()));
        };
    }

    private static Optional<JsonNode> alone(Edit edit, Optional<JsonNode> known) {
        return switch (edit.verb()) {
            case CREATE -> Optional.of(whole(edit));
            case CHANGE -> known.map(applies(edit));
            case DELETE -> Optional.empty();
        };
    }

    private static UnaryOperator<JsonNode> applies(Edit edit) {
        return thing -> EntityPatch.applied(thing, edit.fields());
    }

    /// A new thing as it was typed.
    private static ObjectNode whole(Edit edit) {
        ObjectNode thing = Json.object().put("id", edit.entityId());
        if (edit.kind().filter(kind -> kind == EntityKind.PROJECT).isEmpty()) {
            thing.put("projectId", edit.projectId());
        }
        return EntityPatch.applied(thing, edit.fields());
    }

    /// Shows what the server made of an edit, and the edits that are left, in one step.
    void settle(Edit edit, String realId, Optional<ObjectNode> answer, List<Edit> left) {
        queries.batch(() -> {
            edit.kind().ifPresent(kind -> write(kind, edit, realId, answer));
            show(left);
        });
    }

    private void write(EntityKind kind, Edit edit, String id, Optional<ObjectNode> answer) {
        var list = cache.list(kind, edit.projectId());
        var single = cache.single(kind, id, edit.projectId());
        switch (edit.verb()) {
            case CREATE ->
                    answer.ifPresent(said -> {
                        JsonNode thing = EntityPatch.applied(whole(edit), said);
                        queries.write(list, known -> known.map(all -> put(all, thing)));
                        queries.write(single, known -> Optional.of(thing));
                    });
            case CHANGE -> {
                UnaryOperator<JsonNode> change =
                        thing -> merged(applies(edit).apply(thing), answer);
                queries.write(list, known -> known.map(all -> replaced(all, id, change)));
                queries.write(single, known -> known.map(change));
            }
            case DELETE -> queries.write(list, known -> known.map(all -> without(all, id)));
        }
        boolean whole =
                answer.filter(thing ->
                                edit.fields().properties().stream()
                                        .allMatch(field -> thing.has(field.getKey())))
                        .isPresent();
        if (!whole && edit.verb() != Verb.DELETE) {
            // The server may have made something else of it.
            queries.invalidate(list.key());
            queries.invalidate(single.key());
        }
        queries.invalidate(EntityKeys.single(EntityKind.PROJECT, edit.projectId()));
    }

    /// Shows what somebody else made of a thing.
    void theirs(Edit edit, JsonNode theirs, List<Edit> left) {
        queries.batch(() -> {
            edit.kind()
                    .ifPresent(kind -> {
                        queries.write(
                                cache.list(kind, edit.projectId()),
                                known ->
                                        known.map(all ->
                                                replaced(all, edit.entityId(), old -> theirs)));
                        queries.write(
                                cache.single(kind, edit.entityId(), edit.projectId()),
                                known -> Optional.of(theirs));
                    });
            show(left);
        });
    }

    private static JsonNode merged(JsonNode typed, Optional<ObjectNode> answer) {
        return answer.<JsonNode>map(said -> EntityPatch.applied(typed, said)).orElse(typed);
    }

    private static List<JsonNode> put(List<JsonNode> list, JsonNode thing) {
        String id = Documents.id(thing);
        if (list.stream().anyMatch(other -> Documents.id(other).equals(id))) {
            return replaced(list, id, old -> thing);
        }
        List<JsonNode> longer = new ArrayList<>(list);
        longer.add(thing);
        return List.copyOf(longer);
    }

    private static List<JsonNode> replaced(
            List<JsonNode> list, String id, UnaryOperator<JsonNode> change) {
        return list.stream()
                .map(thing -> Documents.id(thing).equals(id) ? change.apply(thing) : thing)
                .toList();
    }

    private static List<JsonNode> without(List<JsonNode> list, String id) {
        return list.stream().filter(thing -> !Documents.id(thing).equals(id)).toList();
    }
}
