package app.aladdin.client.entities;

import app.aladdin.contract.CharacterProfile;
import app.aladdin.contract.EntityKind;
import app.aladdin.contract.Episode;
import app.aladdin.contract.Location;
import app.aladdin.contract.Scene;
import app.aladdin.state.Loadable;
import app.aladdin.state.query.Observation;

import com.fasterxml.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;

/// Looks at the lists of one project until it is closed. Lives on the dispatcher.
final class OpenProject implements AutoCloseable {
    private final EntityCache cache;
    private final String id;
    private final Consumer<EntityEvent> events;
    private final List<Observation<?>> looks = new ArrayList<>();
    private final List<Runnable> tellings = new ArrayList<>();

    OpenProject(EntityCache cache, String id, Consumer<EntityEvent> events) {
        this.cache = cache;
        this.id = id;
        this.events = events;
        look(EntityKind.EPISODE, Episode::read, EntityEvent.Episodes::new);
        look(EntityKind.SCENE, Scene::read, EntityEvent.Scenes::new);
        look(EntityKind.CHARACTER, CharacterProfile::read, EntityEvent.Characters::new);
        look(EntityKind.LOCATION, Location::read, EntityEvent.Locations::new);
    }

    private <T> void look(
            EntityKind kind,
            Function<JsonNode, T> reader,
            BiFunction<String, Loadable<List<T>>, EntityEvent> event) {
        TypedList<T> typed = new TypedList<>(reader);
        Observation<List<JsonNode>> look = cache.queries().observe(cache.list(kind, id));
        looks.add(look);
        Runnable tell = () -> events.accept(event.apply(id, typed.read(look.value().get())));
        tellings.add(tell);
        look.value().subscribe(list -> tell.run());
    }

    String id() {
        return id;
    }

    /// Tells all of it as it is known now.
    void tell() {
        tellings.forEach(Runnable::run);
    }

    void refetch() {
        looks.forEach(Observation::refetch);
    }

    @Override
    public void close() {
        looks.forEach(Observation::close);
    }
}
