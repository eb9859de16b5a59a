package app.aladdin.client;

import app.aladdin.client.entities.EntityEvent;
import app.aladdin.client.entities.ProjectStore;
import app.aladdin.contract.CharacterProfile;
import app.aladdin.contract.Project;
import app.aladdin.contract.Scene;

import java.util.List;

/// What a window would show after some events.
final class View {
    private View() {}

    static ProjectStore after(List<EntityEvent> events) {
        ProjectStore store = new ProjectStore();
        events.forEach(store::apply);
        return store;
    }

    static List<String> characters(List<EntityEvent> events) {
        return after(events).characters().get().known().orElse(List.of()).stream()
                .map(CharacterProfile::name)
                .toList();
    }

    static List<String> scenes(List<EntityEvent> events) {
        return after(events).scenes().get().known().orElse(List.of()).stream()
                .map(Scene::name)
                .toList();
    }

    static List<String> projects(List<EntityEvent> events) {
        return after(events).projects().get().known().orElse(List.of()).stream()
                .map(Project::name)
                .toList();
    }
}
