package app.aladdin.studio.brain;

import app.aladdin.contract.CharacterProfile;
import app.aladdin.contract.EntityRef;
import app.aladdin.contract.Location;
import app.aladdin.contract.Problem;
import app.aladdin.contract.ProblemException;
import app.aladdin.contract.Project;
import app.aladdin.script.Light;
import app.aladdin.studio.store.Entities;

import com.fasterxml.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// All that is known about a project, as it was at one moment.
record Facts(
        Project project,
        List<SceneFacts> scenes,
        List<CharacterProfile> characters,
        List<Location> locations) {

    static Facts read(Entities entities, String projectId) {
        Project project =
                entities.project(projectId)
                        .orElseThrow(() ->
                                new ProblemException(new Problem.NotFound("no such project")));
        List<SceneFacts> scenes = new ArrayList<>();
        Light light = Light.UNKNOWN;
        for (JsonNode json : entities.all("scene", projectId)) {
            SceneFacts scene = SceneFacts.read(json, light);
            scenes.add(scene);
            light = scene.inherited();
        }
        return new Facts(
                project,
                List.copyOf(scenes),
                entities.all("character", projectId).stream().map(CharacterProfile::read).toList(),
                entities.all("location", projectId).stream().map(Location::read).toList());
    }

    Optional<CharacterProfile> character(String id) {
        return characters.stream().filter(character -> character.id().equals(id)).findFirst();
    }

    Optional<Location> location(String id) {
        return locations.stream().filter(location -> location.id().equals(id)).findFirst();
    }

    Optional<SceneFacts> scene(String id) {
        return scenes.stream().filter(scene -> scene.scene().id().equals(id)).findFirst();
    }

    Optional<SceneFacts> sceneNumber(String number) {
        return scenes.stream().filter(scene -> scene.number().equalsIgnoreCase(number)).findFirst();
    }

    List<SceneFacts> scenesWith(EntityRef character) {
        return scenes.stream().filter(scene -> scene.has(character)).toList();
    }

    List<EntityRef> characterRefs() {
        return characters.stream().map(Facts::ref).toList();
    }

    List<EntityRef> locationRefs() {
        return locations.stream().map(Facts::ref).toList();
    }

    /// Whether a word, given as a question has it, begins a word of the script or of a profile.
    boolean says(String word) {
        return scenes.stream().anyMatch(scene -> scene.says(word))
                || ProjectIndex.profiles(characters, locations)
                        .flatMap(Tokenizer::words)
                        .anyMatch(other -> other.startsWith(word));
    }

    /// The acts in order, by their titles.
    List<String> acts() {
        return scenes.stream()
                .map(scene -> scene.scene().act())
                .filter(act -> !act.isEmpty())
                .distinct()
                .toList();
    }

    static EntityRef ref(CharacterProfile character) {
        return new EntityRef("character", character.id(), character.name());
    }

    static EntityRef ref(Location location) {
        return new EntityRef("location", location.id(), location.name());
    }
}
