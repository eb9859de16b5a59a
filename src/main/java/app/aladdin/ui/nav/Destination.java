package app.aladdin.ui.nav;

import app.aladdin.contract.EntityLink;

import java.util.List;
import java.util.Optional;

/// A place in the main view.
public sealed interface Destination {

    record Dashboard() implements Destination {}

    record Settings() implements Destination {}

    /// The scenes, with one of them open.
    record Scenes(Optional<String> id) implements Destination {}

    /// The episodes of a series, with one of them open.
    record Episodes(Optional<String> id) implements Destination {}

    /// The characters, with one of them open.
    record Characters(Optional<String> id) implements Destination {}

    /// The locations, with one of them open.
    record Locations(Optional<String> id) implements Destination {}

    /// The pictures of all of them.
    record Gallery() implements Destination {}

    /// Who and what is tied to whom, of one character or of all.
    record Relationships(Optional<String> id) implements Destination {}

    /// What was run, with one execution open.
    record Executions(Optional<String> id) implements Destination {}

    /// The conversations, with one of them open.
    record Conversations(Optional<String> id) implements Destination {}

    /// Every place that can be named without a thing in it.
    List<Destination> PLACES =
            List.of(
                    new Dashboard(),
                    new Scenes(Optional.empty()),
                    new Episodes(Optional.empty()),
                    new Characters(Optional.empty()),
                    new Locations(Optional.empty()),
                    new Gallery(),
                    new Relationships(Optional.empty()),
                    new Conversations(Optional.empty()),
                    new Executions(Optional.empty()),
                    new Settings());

    /// The thing that is open there, as a link names it; nothing where none is.
    default Optional<Subject> subject() {
        return switch (this) {
            case Dashboard it -> Optional.empty();
            case Settings it -> Optional.empty();
            case Gallery it -> Optional.empty();
            case Scenes it -> it.id().map(id -> new Subject("scene", id));
            case Episodes it -> it.id().map(id -> new Subject("episode", id));
            case Characters it -> it.id().map(id -> new Subject("character", id));
            case Locations it -> it.id().map(id -> new Subject("location", id));
            case Relationships it -> it.id().map(id -> new Subject("relationships", id));
            case Conversations it -> it.id().map(id -> new Subject("conversation", id));
            case Executions it -> it.id().map(id -> new Subject("execution", id));
        };
    }

    /// The same place with nothing open in it.
    default Destination place() {
        return PLACES.stream()
                .filter(each -> each.getClass().equals(getClass()))
                .findFirst()
                .orElse(this);
    }

    /// The place that a link into the application means; nothing for a type that has no place.
    static Optional<Destination> of(EntityLink link) {
        return of(link.type(), link.id());
    }

    /// The place of a thing by its type and id.
    static Optional<Destination> of(String type, String id) {
        return switch (type) {
            case "scene" -> Optional.of(new Scenes(Optional.of(id)));
            case "episode" -> Optional.of(new Episodes(Optional.of(id)));
            case "character" -> Optional.of(new Characters(Optional.of(id)));
            case "location" -> Optional.of(new Locations(Optional.of(id)));
            case "relationships" -> Optional.of(new Relationships(Optional.of(id)));
            case "execution" -> Optional.of(new Executions(Optional.of(id)));
            case "conversation" -> Optional.of(new Conversations(Optional.of(id)));
            default -> Optional.empty();
        };
    }
}
