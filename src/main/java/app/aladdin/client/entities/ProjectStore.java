package app.aladdin.client.entities;

import app.aladdin.contract.CharacterProfile;
import app.aladdin.contract.EntityRef;
import app.aladdin.contract.Episode;
import app.aladdin.contract.Location;
import app.aladdin.contract.Project;
import app.aladdin.contract.Scene;
import app.aladdin.state.Loadable;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The open project as the views see it. One mutator, [#apply], on the dispatcher's thread.
public final class ProjectStore {
    private final ReadOnlyObjectWrapper<Loadable<List<Project>>> projects = loading();
    private final ReadOnlyObjectWrapper<Optional<Project>> project =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Loadable<List<Episode>>> episodes = loading();
    private final ReadOnlyObjectWrapper<Loadable<List<Scene>>> scenes = loading();
    private final ReadOnlyObjectWrapper<Loadable<List<CharacterProfile>>> characters = loading();
    private final ReadOnlyObjectWrapper<Loadable<List<Location>>> locations = loading();
    private final ReadOnlyObjectWrapper<Optional<EntityEvent.Touched>> touched =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    private static <T> ReadOnlyObjectWrapper<Loadable<T>> loading() {
        return new ReadOnlyObjectWrapper<>(Loadable.loading());
    }

    public void apply(EntityEvent event) {
        switch (event) {
            case EntityEvent.Projects e -> known(e.projects());
            case EntityEvent.Opened e -> opened(e.project());
            case EntityEvent.Episodes e -> {
                if (isOpen(e.projectId())) {
                    episodes.set(e.episodes());
                }
            }
            case EntityEvent.Scenes e -> {
                if (isOpen(e.projectId())) {
                    scenes.set(e.scenes());
                }
            }
            case EntityEvent.Characters e -> {
                if (isOpen(e.projectId())) {
                    characters.set(e.characters());
                }
            }
            case EntityEvent.Locations e -> {
                if (isOpen(e.projectId())) {
                    locations.set(e.locations());
                }
            }
            case EntityEvent.Touched e -> touched.set(Optional.of(e));
        }
    }

    private void known(Loadable<List<Project>> all) {
        projects.set(all);
        if (all instanceof Loadable.Ready<List<Project>> ready && ready.value().isEmpty()) {
            // The last one was deleted.
            project.set(Optional.empty());
        }
        if (project.get().isEmpty() && all instanceof Loadable.Failed<List<Project>> failed) {
            // Without a project nothing of it will ever be loaded.
            episodes.set(episodes.get().failed(failed.problem()));
            scenes.set(scenes.get().failed(failed.problem()));
            characters.set(characters.get().failed(failed.problem()));
            locations.set(locations.get().failed(failed.problem()));
        }
    }

    private void opened(Project opened) {
        if (!isOpen(opened.id())) {
            // Nothing of the project before may be seen under the new one's name.
            touched.set(Optional.empty());
            episodes.set(Loadable.loading());
            scenes.set(Loadable.loading());
            characters.set(Loadable.loading());
            locations.set(Loadable.loading());
        }
        project.set(Optional.of(opened));
    }

    private boolean isOpen(String id) {
        return project.get().filter(open -> open.id().equals(id)).isPresent();
    }

    public ReadOnlyObjectProperty<Loadable<List<Project>>> projects() {
        return projects.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Optional<Project>> project() {
        return project.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Loadable<List<Episode>>> episodes() {
        return episodes.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Loadable<List<Scene>>> scenes() {
        return scenes.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Loadable<List<CharacterProfile>>> characters() {
        return characters.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Loadable<List<Location>>> locations() {
        return locations.getReadOnlyProperty();
    }

    /// The things of the project that others may refer to, by their names.
    public List<EntityRef> things() {
        List<EntityRef> things = new ArrayList<>();
        all(characters).forEach(it -> things.add(new EntityRef("character", it.id(), it.name())));
        all(locations).forEach(it -> things.add(new EntityRef("location", it.id(), it.name())));
        all(scenes).forEach(it -> things.add(new EntityRef("scene", it.id(), it.name())));
        all(episodes).forEach(it -> things.add(new EntityRef("episode", it.id(), it.name())));
        return things;
    }

    /// The scene that a number names.
    public Optional<EntityRef> sceneNumbered(String number) {
        return all(scenes).stream()
                .filter(scene -> scene.sceneNumber().equalsIgnoreCase(number))
                .map(scene -> new EntityRef("scene", scene.id(), scene.name()))
                .findFirst();
    }

    private static <T> List<T> all(ReadOnlyObjectWrapper<Loadable<List<T>>> list) {
        return list.get().known().orElse(List.of());
    }

    /// What somebody else changed last, to be marked for a moment.
    public ReadOnlyObjectProperty<Optional<EntityEvent.Touched>> touched() {
        return touched.getReadOnlyProperty();
    }
}
