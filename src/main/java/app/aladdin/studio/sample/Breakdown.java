package app.aladdin.studio.sample;

import app.aladdin.contract.CharacterProfile;
import app.aladdin.contract.EntityRef;
import app.aladdin.contract.Fields;
import app.aladdin.contract.Json;
import app.aladdin.contract.Location;
import app.aladdin.contract.Project;
import app.aladdin.contract.ProjectStats;
import app.aladdin.contract.Relationship;
import app.aladdin.contract.Scene;
import app.aladdin.script.CastMember;
import app.aladdin.script.Script;
import app.aladdin.script.ScriptScene;
import app.aladdin.studio.store.EntityRow;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// A screenplay and written profiles, brought together as the entities of a project. Who speaks or
/// is a place in the script without having a profile gets one with nothing but the name in it.
final class Breakdown {
    private final String projectId;
    private final Script script;
    private final Instant now;
    private final Map<String, Fields> characterProfiles;
    private final Map<String, Fields> locationProfiles;
    private final Map<String, EntityRef> characters = new LinkedHashMap<>();
    private final Map<String, EntityRef> locations = new LinkedHashMap<>();
    private final List<Scene> scenes = new ArrayList<>();

    Breakdown(
            String projectId,
            Script script,
            Instant now,
            Map<String, Fields> characterProfiles,
            Map<String, Fields> locationProfiles) {
        this.projectId = projectId;
        this.script = script;
        this.now = now;
        this.characterProfiles = characterProfiles;
        this.locationProfiles = locationProfiles;
        characterProfiles.forEach((key, profile) -> character(profile.text("name")));
        script.cast().forEach(member -> character(member.name()));
        locationProfiles.forEach((key, profile) -> location(profile.text("name")));
        script.locations().forEach(place -> location(place.name()));
        script.scenes().forEach(scene -> scenes.add(scene(scene)));
    }

    Project project(Project p) {
        int eighths = scenes.stream().mapToInt(Scene::eighths).sum();
        return new Project(
                projectId,
                p.name(),
                p.slug(),
                p.type(),
                p.status(),
                p.logline(),
                p.synopsis(),
                p.genre(),
                p.themes(),
                p.tone(),
                p.targetAudience(),
                p.contentRating(),
                new ProjectStats(0, scenes.size(), characters.size(), locations.size(), eighths),
                p.localOnly(),
                p.metadata(),
                now,
                now);
    }

    /// All entities, each collection in its own order.
    List<EntityRow> rows() {
        List<EntityRow> rows = new ArrayList<>();
        for (int i = 0; i < scenes.size(); i++) {
            Scene scene = scenes.get(i);
            ObjectNode json = scene.write();
            json.set("dialogue", dialogue(script.scenes().get(i)));
            rows.add(new EntityRow(scene.id(), "scene", scene.name(), i + 1, json));
        }
        int place = 0;
        for (var entry : characters.entrySet()) {
            CharacterProfile profile = profile(entry.getKey(), entry.getValue());
            rows.add(
                    new EntityRow(
                            profile.id(), "character", profile.name(), ++place, profile.write()));
        }
        place = 0;
        for (var entry : locations.entrySet()) {
            Location location = location(entry.getKey(), entry.getValue());
            rows.add(
                    new EntityRow(
                            location.id(), "location", location.name(), ++place, location.write()));
        }
        return rows;
    }

    private EntityRef character(String name) {
        return known(characters, "character", name);
    }

    private EntityRef location(String name) {
        return known(locations, "location", name);
    }

    private EntityRef known(Map<String, EntityRef> all, String type, String name) {
        return all.computeIfAbsent(
                Keys.of(name),
                key -> {
                    boolean capitals = name.equals(name.toUpperCase(Locale.ROOT));
                    String shown = capitals ? Keys.title(name) : name;
                    return new EntityRef(
                            type, projectId + "-" + type + "-" + Keys.slug(name), shown);
                });
    }

    private Scene scene(ScriptScene scene) {
        String place = scene.slugline().location();
        return new Scene(
                projectId + "-scene-" + Keys.slug(scene.number()),
                projectId,
                scene.number(),
                scene.slugline().text(),
                scene.synopsis(),
                scene.slugline().setting().label(),
                place.isBlank() ? new EntityRef("location", "", "") : location(place),
                scene.slugline().timeOfDay(),
                scene.length().count(),
                scene.page(),
                scene.act(),
                present(scene),
                "draft",
                scene.text(),
                EntityRef.none("episode"),
                List.of(),
                List.of(),
                now,
                now);
    }

    /// Who speaks, then who is named in the action, profiles without a line included.
    private List<EntityRef> present(ScriptScene scene) {
        List<String> names = characters.values().stream().map(EntityRef::name).toList();
        return scene.present(script, names).stream().map(this::character).distinct().toList();
    }

    /// What each speaker of a scene says, in speeches and words.
    private ArrayNode dialogue(ScriptScene scene) {
        ArrayNode dialogue = Json.array();
        for (String speaker : scene.speakers()) {
            dialogue.add(
                    character(speaker)
                            .write()
                            .put("speeches", scene.lines(speaker))
                            .put("words", scene.words(speaker)));
        }
        return dialogue;
    }

    private CharacterProfile profile(String key, EntityRef ref) {
        Fields fields = characterProfiles.getOrDefault(key, new Fields(Json.object()));
        List<CastMember> speaking =
                script.cast().stream().filter(m -> Keys.of(m.name()).equals(key)).toList();
        return new CharacterProfile(
                ref.id(),
                projectId,
                ref.name(),
                fields.text("role"),
                fields.text("description"),
                fields.text("backstory"),
                fields.text("appearance"),
                fields.texts("personality"),
                fields.texts("goals"),
                fields.list("relationships", item -> relationship(Relationship.read(item))),
                scenes.stream()
                        .filter(scene -> scene.characters().contains(ref))
                        .map(Breakdown::ref)
                        .toList(),
                speaking.stream().mapToInt(CastMember::speeches).sum(),
                speaking.stream().mapToInt(CastMember::words).sum(),
                List.of(),
                now,
                now);
    }

    /// Profiles name the target; here it becomes a reference where there is such an entity.
    private Relationship relationship(Relationship written) {
        Map<String, EntityRef> all =
                written.target().type().equals("location") ? locations : characters;
        EntityRef target = all.get(Keys.of(written.target().name()));
        return target == null ? written : new Relationship(written.type(), target);
    }

    private Location location(String key, EntityRef ref) {
        Fields fields = locationProfiles.getOrDefault(key, new Fields(Json.object()));
        return new Location(
                ref.id(),
                projectId,
                ref.name(),
                fields.text("description"),
                scenes.stream()
                        .filter(scene -> scene.location().equals(ref))
                        .map(Breakdown::ref)
                        .toList(),
                List.of(),
                List.of(),
                now,
                now);
    }

    private static EntityRef ref(Scene scene) {
        return new EntityRef("scene", scene.id(), scene.sceneNumber());
    }
}
