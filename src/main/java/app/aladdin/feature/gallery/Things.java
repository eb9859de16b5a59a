package app.aladdin.feature.gallery;

import app.aladdin.client.entities.ProjectStore;
import app.aladdin.contract.CharacterProfile;
import app.aladdin.contract.EntityKind;
import app.aladdin.contract.Episode;
import app.aladdin.contract.Location;
import app.aladdin.contract.MediaRef;
import app.aladdin.contract.Project;
import app.aladdin.contract.Scene;
import app.aladdin.state.Loadable;

import com.fasterxml.jackson.databind.node.ObjectNode;

import javafx.beans.property.ReadOnlyObjectProperty;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

/// The things of the open project, as far as pictures go. On the dispatcher's thread.
final class Things {
    /// The kinds that have pictures, in the order in which they are shown.
    static final List<EntityKind> KINDS =
            List.of(
                    EntityKind.CHARACTER,
                    EntityKind.LOCATION,
                    EntityKind.SCENE,
                    EntityKind.EPISODE);

    private final ProjectStore store;

    /// A thing with its pictures.
    private record Thing(
            Owner owner,
            String name,
            List<MediaRef> images,
            Instant changed,
            java.util.function.Supplier<ObjectNode> json) {}

    Things(ProjectStore store) {
        this.store = store;
    }

    /// The open project's id; empty while none is open.
    String project() {
        return store.project().get().map(Project::id).orElse("");
    }

    private Stream<Thing> all(EntityKind kind) {
        return switch (kind) {
            case CHARACTER -> list(store.characters(), Things::character);
            case LOCATION -> list(store.locations(), Things::location);
            case SCENE -> list(store.scenes(), Things::scene);
            case EPISODE -> list(store.episodes(), Things::episode);
            case PROJECT, CONCEPT, DIALOGUE -> Stream.empty();
        };
    }

    private static <T> Stream<Thing> list(
            ReadOnlyObjectProperty<Loadable<List<T>>> list, Function<T, Thing> thing) {
        return list.get().known().orElse(List.of()).stream().map(thing);
    }

    private static Thing character(CharacterProfile it) {
        Owner owner = new Owner(EntityKind.CHARACTER, it.id());
        return new Thing(owner, it.name(), it.images(), it.updatedAt(), it::write);
    }

    private static Thing location(Location it) {
        Owner owner = new Owner(EntityKind.LOCATION, it.id());
        return new Thing(owner, it.name(), it.images(), it.updatedAt(), it::write);
    }

    private static Thing scene(Scene it) {
        Owner owner = new Owner(EntityKind.SCENE, it.id());
        String name = (it.sceneNumber() + " " + it.name()).strip();
        return new Thing(owner, name, it.images(), it.updatedAt(), it::write);
    }

    private static Thing episode(Episode it) {
        Owner owner = new Owner(EntityKind.EPISODE, it.id());
        return new Thing(owner, it.name(), it.images(), it.updatedAt(), it::write);
    }

    private Optional<Thing> thing(Owner owner) {
        return all(owner.kind()).filter(it -> it.owner().equals(owner)).findFirst();
    }

    /// A thing as it is on the wire; empty when it is not known, or not any more.
    Optional<ObjectNode> json(Owner owner) {
        return thing(owner).map(it -> it.json().get());
    }

    /// What a thing is called; empty when it is not known.
    String name(Owner owner) {
        return thing(owner).map(Thing::name).orElse("");
    }

    /// The pictures of one thing.
    List<Shot> shots(Owner owner) {
        List<Shot> shots = new ArrayList<>();
        thing(owner).ifPresent(it -> add(it, shots));
        return List.copyOf(shots);
    }

    /// All pictures of the project, by kind and in the order of its things.
    List<Shot> shots() {
        List<Shot> shots = new ArrayList<>();
        KINDS.stream().flatMap(this::all).forEach(it -> add(it, shots));
        return List.copyOf(shots);
    }

    private static void add(Thing it, List<Shot> shots) {
        List<MediaRef> images =
                it.images().stream().filter(image -> !image.mediaId().isEmpty()).toList();
        for (int i = 0; i < images.size(); i++) {
            shots.add(
                    new Shot(
                            it.owner(),
                            it.name(),
                            images.get(i),
                            i + 1,
                            images.size(),
                            it.changed()));
        }
    }

    /// The lists that pictures come from.
    List<Loadable<?>> sources() {
        return List.of(
                store.characters().get(),
                store.locations().get(),
                store.scenes().get(),
                store.episodes().get());
    }

    /// Tells whenever something changed, and at once.
    void follow(Consumer<Things> told) {
        store.characters().subscribe(it -> told.accept(this));
        store.locations().subscribe(it -> told.accept(this));
        store.scenes().subscribe(it -> told.accept(this));
        store.episodes().subscribe(it -> told.accept(this));
    }
}
