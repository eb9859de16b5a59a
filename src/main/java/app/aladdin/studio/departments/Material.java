package app.aladdin.studio.departments;

import app.aladdin.contract.CharacterProfile;
import app.aladdin.contract.Location;
import app.aladdin.contract.Problem;
import app.aladdin.contract.ProblemException;
import app.aladdin.contract.Project;
import app.aladdin.script.Light;
import app.aladdin.studio.store.Entities;

import com.fasterxml.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// What a project holds, as it was at one moment.
///
/// @param scenes in script order; those of one act alone where the task names one
/// @param within the act that the scenes are limited to, or an empty text
/// @param images how many reference images each entity has, by its id
public record Material(
        Project project,
        List<SceneSheet> scenes,
        List<CharacterProfile> characters,
        List<Location> locations,
        String within,
        Map<String, Images> images) {

    /// An entity's pictures.
    ///
    /// @param media their ids
    record Images(String type, String name, List<String> media) {}

    /// @throws ProblemException with [Problem.NotFound] when there is no such project
    static Material read(Entities entities, String projectId, String task) {
        Project project =
                entities.project(projectId)
                        .orElseThrow(() ->
                                new ProblemException(new Problem.NotFound("no such project")));
        List<SceneSheet> scenes = new ArrayList<>();
        Light light = Light.UNKNOWN;
        for (JsonNode json : entities.all("scene", projectId)) {
            SceneSheet sheet = SceneSheet.read(json, light);
            scenes.add(sheet);
            light = sheet.light();
        }
        String act = Acts.named(task, acts(scenes));
        List<SceneSheet> chosen =
                act.isEmpty()
                        ? scenes
                        : scenes.stream().filter(s -> s.scene().act().equals(act)).toList();
        return new Material(
                project,
                List.copyOf(chosen),
                entities.all("character", projectId).stream().map(CharacterProfile::read).toList(),
                entities.all("location", projectId).stream().map(Location::read).toList(),
                act,
                ImageList.of(entities, projectId));
    }

    /// The acts in order, by their titles.
    List<String> acts() {
        return acts(scenes);
    }

    private static List<String> acts(List<SceneSheet> scenes) {
        return scenes.stream()
                .map(s -> s.scene().act())
                .filter(a -> !a.isEmpty())
                .distinct()
                .toList();
    }

    /// The scenes that somebody is in.
    List<SceneSheet> with(String characterId) {
        return scenes.stream()
                .filter(s -> present(s).anyMatch(id -> id.equals(characterId)))
                .toList();
    }

    private static Stream<String> present(SceneSheet sheet) {
        return Stream.concat(
                sheet.scene().characters().stream().map(ref -> ref.id()),
                sheet.parts().stream().map(part -> part.who().id()));
    }

    int eighths() {
        return scenes.stream().mapToInt(SceneSheet::eighths).sum();
    }
}
