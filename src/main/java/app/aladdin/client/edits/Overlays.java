package app.aladdin.client.edits;

import app.aladdin.client.entities.EntityCache;
import app.aladdin.client.entities.EntityKeys;
import app.aladdin.contract.EntityKind;
import app.aladdin.state.query.Patch;
import app.aladdin.state.query.QueryCache;
import app.aladdin.state.query.QueryDefinition;
import app.aladdin.state.query.QueryKey;

import com.fasterxml.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Shows edits in the lists and single things before they come true, and what came of them. All
/// edits of one list lie over it together, so that many cost one pass. Lives on the dispatcher.
final class Overlays {
    private final QueryCache queries;
    private final EntityCache cache;

    /// What lies over each query.
    private Map<QueryKey, Over> shown = Map.of();

    private record Over(boolean list, List<Edit> edits) {
        boolean looksAs(Over other) {
            if (edits.size() != other.edits.size()) {
                return false;
            }
            for (int i = 0; i < edits.size(); i++) {
                if (!edits.get(i).looksAs(other.edits.get(i))) {
                    return false;
                }
            }
            return true;
        }
    }

    Overlays(EntityCache cache) {
        this.cache = cache;
        this.queries = cache.queries();
    }

    /// Shows these and no others; what failed is not shown.
    void show(List<Edit> edits) {
        Map<QueryKey, Over> wanted = new LinkedHashMap<>();
        edits.stream()
                .filter(edit -> !edit.failed())
                .forEach(edit -> edit.kind().ifPresent(kind -> lay(wanted, kind, edit)));
        queries.batch(() -> {
            shown.keySet().stream()
                    .filter(key -> !wanted.containsKey(key))
                    .forEach(key -> queries.lift(wish(key)));
            wanted.forEach((key, over) -> {
                Over before = shown.get(key);
                if (before == null || !before.looksAs(over)) {
                    queries.overlay(patch(key, over));
                }
            });
        });
        shown = wanted;
    }

    private static void lay(Map<QueryKey, Over> wanted, EntityKind kind, Edit edit) {
        wanted.computeIfAbsent(
                        EntityKeys.list(kind, edit.projectId()),
                        key -> new Over(true, new ArrayList<>()))
                .edits()
                .add(edit);
        wanted.computeIfAbsent(
                        EntityKeys.single(kind, edit.entityId()),
                        key -> new Over(false, new ArrayList<>()))
                .edits()
                .add(edit);
    }

    private static String wish(QueryKey key) {
        return "edits of " + key.parts();
    }

    private static Patch<?> patch(QueryKey key, Over over) {
        List<Edit> edits = List.copyOf(over.edits());
        return over.list()
                ? new Patch<List<JsonNode>>(wish(key), key, known -> Shown.list(edits, known))
                : new Patch<JsonNode>(wish(key), key, known -> Shown.single(edits, known));
    }

    /// Shows what the server made of edits, and the edits that are left, in one step.
    void settle(List<Settled> arrived, List<Edit> left) {
        queries.batch(() -> {
            byList(arrived)
                    .forEach((list, all) -> {
                        EntityKind kind = all.getFirst().edit().kind().orElseThrow();
                        writeList(cache.list(kind, list.project()), all);
                        all.forEach(it -> writeSingle(kind, it, all.size() == 1));
                        queries.invalidate(EntityKeys.single(EntityKind.PROJECT, list.project()));
                    });
            show(left);
        });
    }

    private record Place(EntityKind kind, String project) {}

    private static Map<Place, List<Settled>> byList(List<Settled> arrived) {
        Map<Place, List<Settled>> lists = new LinkedHashMap<>();
        for (Settled it : arrived) {
            it.edit()
                    .kind()
                    .ifPresent(kind ->
                            lists.computeIfAbsent(
                                            new Place(kind, it.edit().projectId()),
                                            place -> new ArrayList<>())
                                    .add(it));
        }
        return lists;
    }

    private void writeList(QueryDefinition<List<JsonNode>> list, List<Settled> all) {
        queries.write(list, known -> known.map(things -> Shown.settled(all, things)));
        if (!all.stream().allMatch(Shown::whole)) {
            // The server may have made something else of it.
            queries.invalidate(list.key());
        }
    }

    /// @param alone whether it came alone; of many at a time, only what is looked at is kept by
    ///   itself
    private void writeSingle(EntityKind kind, Settled it, boolean alone) {
        var single = cache.single(kind, it.id(), it.edit().projectId());
        if (it.edit().verb() != Verb.DELETE && (alone || queries.has(single.key()))) {
            queries.write(single, known -> Shown.settled(it, known));
            if (!Shown.whole(it)) {
                queries.invalidate(single.key());
            }
        }
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
                                                Shown.replaced(all, edit.entityId(), theirs)));
                        queries.write(
                                cache.single(kind, edit.entityId(), edit.projectId()),
                                known -> Optional.of(theirs));
                    });
            show(left);
        });
    }
}
