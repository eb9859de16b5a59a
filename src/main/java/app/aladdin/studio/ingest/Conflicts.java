package app.aladdin.studio.ingest;

import app.aladdin.contract.EntityKind;
import app.aladdin.contract.EntityRef;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Where data does not agree with the project.
///
/// @param duplicate whether the project has such a thing already
/// @param remarks what does not agree, in words that quote only names of fields
record Conflicts(boolean duplicate, List<String> remarks) {
    private static final double DUPLICATE = 0.5;
    private static final double OTHER = 0.25;

    Conflicts {
        remarks = List.copyOf(remarks);
    }

    static Conflicts find(Draft draft, EntityKind kind, Surroundings around) {
        List<String> remarks = new ArrayList<>();
        String name = draft.text("name");
        Optional<EntityRef> same = name.isBlank() ? Optional.empty() : around.named(kind, name);
        if (same.isPresent()) {
            remarks.add("The project has this " + kind.wire() + " already.");
        } else if (!name.isBlank() && around.alike(kind, name).isPresent()) {
            remarks.add("The project has a " + kind.wire() + " with nearly this name.");
        }
        String number = draft.text("sceneNumber");
        if (kind == EntityKind.SCENE
                && around.sceneNumbers().stream().anyMatch(n -> n.equalsIgnoreCase(number))) {
            remarks.add("sceneNumber is that of another scene.");
        }
        if (kind == EntityKind.SCENE
                && draft.has("location")
                && !draft.text("location").isBlank()
                && around.named(EntityKind.LOCATION, draft.text("location")).isEmpty()) {
            remarks.add("location is not one of the project's locations yet.");
        }
        if (kind == EntityKind.SCENE) {
            for (var who : draft.fields().path("characters")) {
                if (who.isTextual() && around.named(EntityKind.CHARACTER, who.asText()).isEmpty()) {
                    remarks.add("characters names somebody whom the project does not know.");
                    break;
                }
            }
        }
        if (kind == EntityKind.DIALOGUE
                && draft.has("speaker")
                && around.named(EntityKind.CHARACTER, draft.text("speaker")).isEmpty()) {
            remarks.add("speaker is not one of the project's characters.");
        }
        return new Conflicts(same.isPresent(), remarks);
    }

    /// 1 without conflicts, 0.5 less for a duplicate, 0.25 less for each other one, at least 0.
    double consistency() {
        int others = remarks.size() - (duplicate ? 1 : 0);
        return Math.max(0, 1 - (duplicate ? DUPLICATE : 0) - OTHER * others);
    }
}
