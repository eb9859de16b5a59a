package app.aladdin.studio.ingest;

import app.aladdin.contract.EntityKind;
import app.aladdin.contract.EntityRef;
import app.aladdin.contract.Fields;
import app.aladdin.contract.Problem;
import app.aladdin.contract.ProblemException;
import app.aladdin.script.Names;
import app.aladdin.studio.store.Entities;

import com.fasterxml.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The project that data is for, by the names of what is in it.
///
/// @param things everything that has a name
/// @param sceneNumbers the numbers that scenes have
record Surroundings(List<EntityRef> things, List<String> sceneNumbers) {

    /// @throws ProblemException when there is no such project
    static Surroundings read(Entities entities, String project) {
        if (entities.project(project).isEmpty()) {
            throw new ProblemException(new Problem.Refused("no such project", "MISSING_PROJECT"));
        }
        List<EntityRef> things = new ArrayList<>();
        List<String> numbers = new ArrayList<>();
        for (EntityKind kind : EntityKind.values()) {
            if (kind != EntityKind.PROJECT && kind != EntityKind.DIALOGUE) {
                for (JsonNode json : entities.all(kind.wire(), project)) {
                    Fields fields = new Fields(json);
                    things.add(new EntityRef(kind.wire(), fields.text("id"), fields.text("name")));
                    if (kind == EntityKind.SCENE) {
                        numbers.add(fields.text("sceneNumber"));
                    }
                }
            }
        }
        return new Surroundings(List.copyOf(things), List.copyOf(numbers));
    }

    /// The thing of a kind that has this name.
    Optional<EntityRef> named(EntityKind kind, String name) {
        return things.stream()
                .filter(ref -> ref.type().equals(kind.wire()))
                .filter(ref -> Names.same(ref.name(), name))
                .findFirst();
    }

    /// Another of that kind whose name holds this one or is held by it, as whole words.
    Optional<EntityRef> alike(EntityKind kind, String name) {
        String key = " " + Names.key(name) + " ";
        return things.stream()
                .filter(ref -> ref.type().equals(kind.wire()))
                .filter(ref -> {
                    String other = " " + Names.key(ref.name()) + " ";
                    return !other.equals(key) && (other.contains(key) || key.contains(other));
                })
                .findFirst();
    }
}
