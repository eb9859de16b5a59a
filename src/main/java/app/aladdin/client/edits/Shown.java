package app.aladdin.client.edits;

import app.aladdin.client.entities.Documents;
import app.aladdin.contract.EntityKind;
import app.aladdin.contract.EntityPatch;
import app.aladdin.contract.Json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What lists and things look like with edits in them, those on their way and those that have come
/// true. However many edits there are, a list is gone through once.
final class Shown {
    private Shown() {}

    /// A list with edits over it.
    static Optional<List<JsonNode>> list(List<Edit> edits, Optional<List<JsonNode>> known) {
        if (known.isEmpty() && edits.stream().noneMatch(edit -> edit.verb() == Verb.CREATE)) {
            return Optional.empty();
        }
        Map<String, JsonNode> things = byId(known.orElse(List.of()));
        for (Edit edit : edits) {
            switch (edit.verb()) {
                case CREATE -> things.put(edit.entityId(), whole(edit));
                case CHANGE ->
                        things.computeIfPresent(
                                edit.entityId(),
                                (id, thing) -> EntityPatch.applied(thing, edit.fields()));
                case DELETE -> things.remove(edit.entityId());
            }
        }
        return Optional.of(List.copyOf(things.values()));
    }

    /// A single thing with edits over it.
    static Optional<JsonNode> single(List<Edit> edits, Optional<JsonNode> known) {
        Optional<JsonNode> thing = known;
        for (Edit edit : edits) {
            thing =
                    switch (edit.verb()) {
                        case CREATE -> Optional.of(whole(edit));
                        case CHANGE -> thing.map(it -> EntityPatch.applied(it, edit.fields()));
                        case DELETE -> Optional.empty();
                    };
        }
        return thing;
    }

    /// A list in which edits have come true.
    static List<JsonNode> settled(List<Settled> arrived, List<JsonNode> known) {
        Map<String, JsonNode> things = byId(known);
        for (Settled it : arrived) {
            switch (it.edit().verb()) {
                case CREATE ->
                        it.thing().ifPresent(said -> things.put(it.id(), made(it.edit(), said)));
                case CHANGE -> things.computeIfPresent(it.id(), (id, thing) -> changed(it, thing));
                case DELETE -> things.remove(it.id());
            }
        }
        return List.copyOf(things.values());
    }

    /// A thing of which an edit has come true; empty when nothing is known of it.
    static Optional<JsonNode> settled(Settled it, Optional<JsonNode> known) {
        return it.edit().verb() == Verb.CREATE
                ? it.thing().map(said -> made(it.edit(), said))
                : known.map(thing -> changed(it, thing));
    }

    /// Whether the server has said everything that was typed.
    static boolean whole(Settled it) {
        return it.edit().verb() == Verb.DELETE
                || it.thing()
                        .filter(thing ->
                                it.edit().fields().properties().stream()
                                        .allMatch(field -> thing.has(field.getKey())))
                        .isPresent();
    }

    /// A list with another version of a thing.
    static List<JsonNode> replaced(List<JsonNode> list, String id, JsonNode other) {
        return list.stream().map(thing -> Documents.id(thing).equals(id) ? other : thing).toList();
    }

    private static Map<String, JsonNode> byId(List<JsonNode> list) {
        Map<String, JsonNode> things = LinkedHashMap.newLinkedHashMap(list.size());
        list.forEach(thing -> things.put(Documents.id(thing), thing));
        return things;
    }

    /// A new thing as it was typed.
    private static ObjectNode whole(Edit edit) {
        ObjectNode thing = Json.object().put("id", edit.entityId());
        if (edit.kind().filter(kind -> kind == EntityKind.PROJECT).isEmpty()) {
            thing.put("projectId", edit.projectId());
        }
        return EntityPatch.applied(thing, edit.fields());
    }

    private static JsonNode made(Edit edit, JsonNode said) {
        return EntityPatch.applied(whole(edit), said);
    }

    private static JsonNode changed(Settled it, JsonNode thing) {
        ObjectNode typed = EntityPatch.applied(thing, it.edit().fields());
        return it.thing().<JsonNode>map(said -> EntityPatch.applied(typed, said)).orElse(typed);
    }
}
