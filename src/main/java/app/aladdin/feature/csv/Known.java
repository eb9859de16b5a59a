package app.aladdin.feature.csv;

import app.aladdin.client.entities.ProjectStore;
import app.aladdin.contract.CharacterProfile;
import app.aladdin.contract.EntityKind;
import app.aladdin.contract.EntityRef;
import app.aladdin.contract.Episode;
import app.aladdin.contract.Json;
import app.aladdin.contract.Location;
import app.aladdin.contract.Scene;
import app.aladdin.state.Loadable;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// What the project has already, as it was at one moment.
///
/// @param things by their names
/// @param marks what tells the things of a kind apart
record Known(List<EntityRef> things, Set<String> marks) {
    static Known of(EntityKind kind, ProjectStore project) {
        Set<String> marks = new HashSet<>();
        switch (kind) {
            case SCENE -> {
                for (Scene each : all(project.scenes().get())) {
                    mark(marks, kind, "sceneNumber", each.sceneNumber());
                }
            }
            case CHARACTER -> {
                for (CharacterProfile each : all(project.characters().get())) {
                    mark(marks, kind, "name", each.name());
                }
            }
            case LOCATION -> {
                for (Location each : all(project.locations().get())) {
                    mark(marks, kind, "name", each.name());
                }
            }
            case EPISODE -> {
                for (Episode each : all(project.episodes().get())) {
                    marks.add(
                            RowMaker.mark(
                                    kind,
                                    Json.object()
                                            .put("seasonNumber", each.seasonNumber())
                                            .put("episodeNumber", each.episodeNumber())));
                }
            }
            case PROJECT, CONCEPT, DIALOGUE -> {}
        }
        return new Known(project.things(), marks);
    }

    private static void mark(Set<String> marks, EntityKind kind, String field, String text) {
        marks.add(RowMaker.mark(kind, Json.object().put(field, text)));
    }

    private static <T> List<T> all(Loadable<List<T>> list) {
        return list.known().orElse(List.of());
    }
}
