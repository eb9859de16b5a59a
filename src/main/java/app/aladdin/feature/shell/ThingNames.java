package app.aladdin.feature.shell;

import app.aladdin.client.WorkStore;
import app.aladdin.client.entities.ProjectStore;
import app.aladdin.i18n.Messages;
import app.aladdin.state.Loadable;
import app.aladdin.ui.nav.Destination;
import app.aladdin.ui.nav.Subject;

import javafx.beans.property.ReadOnlyObjectProperty;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// What the things of the project are called where there is room for a few words.
final class ThingNames {
    private final ProjectStore project;
    private final WorkStore work;
    private final Messages messages;

    ThingNames(ProjectStore project, WorkStore work, Messages messages) {
        this.project = project;
        this.work = work;
        this.messages = messages;
    }

    /// The name of the thing that is open at a place; nothing when none is, when it is not loaded
    /// yet, and when it is gone.
    Optional<String> shortName(Destination place) {
        return place.subject().flatMap(this::shortName);
    }

    /// As [#shortName(Destination)], with the words of a scene's slugline.
    Optional<String> longName(Destination place) {
        return place.subject()
                .flatMap(subject ->
                        subject.type().equals("scene")
                                ? find(
                                        project.scenes(),
                                        scene -> scene.id().equals(subject.id()),
                                        scene ->
                                                messages.get("crumb.scene", scene.sceneNumber())
                                                        + (scene.name().isEmpty()
                                                                ? ""
                                                                : " – " + scene.name()))
                                : shortName(subject));
    }

    private Optional<String> shortName(Subject subject) {
        String id = subject.id();
        return switch (subject.type()) {
            case "scene" ->
                    find(
                            project.scenes(),
                            scene -> scene.id().equals(id),
                            scene -> messages.get("crumb.scene", scene.sceneNumber()));
            case "character", "relationships" ->
                    find(project.characters(), it -> it.id().equals(id), it -> it.name());
            case "location" -> find(project.locations(), it -> it.id().equals(id), it -> it.name());
            case "episode" -> find(project.episodes(), it -> it.id().equals(id), it -> it.name());
            case "conversation" ->
                    find(
                            work.conversations(),
                            it -> it.id().equals(id),
                            it -> named(it.name(), "conversation.nameless"));
            case "execution" ->
                    find(
                            work.executions(),
                            it -> it.id().equals(id),
                            it -> named(it.task(), "execution.nameless"));
            default -> Optional.empty();
        };
    }

    private String named(String name, String nameless) {
        return name.isBlank() ? messages.get(nameless) : name.strip().replaceAll("\\s+", " ");
    }

    private static <T> Optional<String> find(
            ReadOnlyObjectProperty<Loadable<List<T>>> list,
            java.util.function.Predicate<T> wanted,
            Function<T, String> name) {
        return list.get().known().orElse(List.of()).stream().filter(wanted).map(name).findFirst();
    }

    /// Runs now and whenever a name may have changed.
    void follow(Runnable look) {
        look.run();
        project.scenes().addListener(it -> look.run());
        project.characters().addListener(it -> look.run());
        project.locations().addListener(it -> look.run());
        project.episodes().addListener(it -> look.run());
        work.conversations().addListener(it -> look.run());
        work.executions().addListener(it -> look.run());
    }
}
