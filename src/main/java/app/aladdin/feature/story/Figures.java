package app.aladdin.feature.story;

import app.aladdin.client.entities.ProjectStore;
import app.aladdin.contract.CharacterProfile;
import app.aladdin.contract.EntityRef;
import app.aladdin.contract.Episode;
import app.aladdin.contract.Location;
import app.aladdin.contract.Scene;

import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Which scenes things are in, and who speaks how much: from what the server lists, or else from
/// what the scenes say themselves. Counted once for each state of the project. FX thread only.
final class Figures {
    private final ReadOnlyLongWrapper version = new ReadOnlyLongWrapper();
    private final Map<String, List<Scene>> byCharacter = new HashMap<>();
    private final Map<String, List<Scene>> byLocation = new HashMap<>();
    private final Map<String, List<Scene>> byEpisode = new HashMap<>();
    private final Map<String, Scene> byId = new HashMap<>();
    private List<Scene> scenes = List.of();
    private boolean counted = true;
    private int speeches;

    Figures(ProjectStore store) {
        store.scenes().subscribe(list -> scenes(list.known().orElse(List.of())));
        store.characters()
                .subscribe(list ->
                        speeches =
                                list.known().orElse(List.of()).stream()
                                        .mapToInt(CharacterProfile::speeches)
                                        .sum());
    }

    private void scenes(List<Scene> all) {
        if (!all.equals(scenes)) {
            scenes = all;
            counted = false;
            version.set(version.get() + 1);
        }
    }

    /// Counts the changes of what is counted here.
    ReadOnlyLongProperty version() {
        return version.getReadOnlyProperty();
    }

    private void count() {
        if (counted) {
            return;
        }
        counted = true;
        List.of(byCharacter, byLocation, byEpisode).forEach(Map::clear);
        byId.clear();
        for (Scene scene : scenes) {
            byId.put(scene.id(), scene);
            add(byLocation, scene.location(), scene);
            add(byEpisode, scene.episode(), scene);
            scene.characters().forEach(one -> add(byCharacter, one, scene));
        }
    }

    private static void add(Map<String, List<Scene>> by, EntityRef ref, Scene scene) {
        if (!ref.id().isEmpty()) {
            by.computeIfAbsent(ref.id(), id -> new ArrayList<>()).add(scene);
        }
    }

    private List<Scene> of(List<EntityRef> listed, Map<String, List<Scene>> by, String id) {
        count();
        if (listed.isEmpty()) {
            return by.getOrDefault(id, List.of());
        }
        List<Scene> found = new ArrayList<>(listed.size());
        for (EntityRef ref : listed) {
            Scene scene = byId.get(ref.id());
            if (scene != null) {
                found.add(scene);
            }
        }
        return found;
    }

    private int count(List<EntityRef> listed, Map<String, List<Scene>> by, String id) {
        count();
        return listed.isEmpty() ? by.getOrDefault(id, List.of()).size() : listed.size();
    }

    /// The scenes of the project that a character is present in.
    List<Scene> of(CharacterProfile character) {
        return of(character.scenes(), byCharacter, character.id());
    }

    int count(CharacterProfile character) {
        return count(character.scenes(), byCharacter, character.id());
    }

    /// The scenes that are set at a location.
    List<Scene> of(Location location) {
        return of(location.scenes(), byLocation, location.id());
    }

    int count(Location location) {
        return count(location.scenes(), byLocation, location.id());
    }

    List<Scene> of(Episode episode) {
        return of(episode.scenes(), byEpisode, episode.id());
    }

    int count(Episode episode) {
        return count(episode.scenes(), byEpisode, episode.id());
    }

    static int eighths(List<Scene> some) {
        return some.stream().mapToInt(Scene::eighths).sum();
    }

    /// A character's part of all that is spoken, in percent; 0 where no server says who speaks.
    double share(CharacterProfile character) {
        return speeches == 0 ? 0 : 100.0 * character.speeches() / speeches;
    }

    /// Whether it is known who speaks how often.
    boolean knowsSpeeches() {
        return speeches > 0;
    }
}
