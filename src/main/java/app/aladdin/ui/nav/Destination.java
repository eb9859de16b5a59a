package app.aladdin.ui.nav;

import app.aladdin.contract.EntityLink;

import java.util.Optional;

/// A place in the main view.
public sealed interface Destination {

    record Dashboard() implements Destination {}

    /// The scenes, with one of them open.
    record Scenes(Optional<String> id) implements Destination {}

    /// The characters, with one of them open.
    record Characters(Optional<String> id) implements Destination {}

    /// The locations, with one of them open.
    record Locations(Optional<String> id) implements Destination {}

    /// The place that a link into the application means; nothing for a type that has no place.
    static Optional<Destination> of(EntityLink link) {
        return of(link.type(), link.id());
    }

    /// The place of a thing by its type and id.
    static Optional<Destination> of(String type, String id) {
        return switch (type) {
            case "scene" -> Optional.of(new Scenes(Optional.of(id)));
            case "character" -> Optional.of(new Characters(Optional.of(id)));
            case "location" -> Optional.of(new Locations(Optional.of(id)));
            default -> Optional.empty();
        };
    }
}
