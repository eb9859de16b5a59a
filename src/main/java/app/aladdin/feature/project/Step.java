package app.aladdin.feature.project;

import app.aladdin.client.edits.Edit;
import app.aladdin.contract.CharacterProfile;
import app.aladdin.contract.EntityKind;
import app.aladdin.contract.Execution;
import app.aladdin.contract.Location;
import app.aladdin.contract.Problem;
import app.aladdin.contract.Scene;
import app.aladdin.contract.TaskStatus;
import app.aladdin.ui.nav.Destination;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/// A gap in the project that somebody can fill next.
///
/// @param count how many things lack it
/// @param to the first of them
record Step(What what, int count, Destination to) {

    /// The gaps, the most urgent first: what would be lost, then what stopped, then what is
    /// missing.
    enum What {
        CONFLICTS,
        UNSAVED,
        UNSENT,
        FAILED_TASKS,
        SCENES_WITHOUT_LOCATION,
        SCENES_WITHOUT_DESCRIPTION,
        CHARACTERS_WITHOUT_DESCRIPTION,
        CHARACTERS_WITHOUT_GOALS,
        LOCATIONS_WITHOUT_DESCRIPTION,
        CHARACTERS_WITHOUT_IMAGE,
        LOCATIONS_WITHOUT_IMAGE
    }

    /// What is known of a project.
    ///
    /// @param failed edits that wait for a decision
    /// @param unsent the conversations of messages that were not sent
    record Known(
            List<Scene> scenes,
            List<CharacterProfile> characters,
            List<Location> locations,
            List<Execution> executions,
            List<Edit> failed,
            Collection<String> unsent) {}

    static List<Step> of(Known known) {
        List<Step> steps = new ArrayList<>();
        add(steps, What.CONFLICTS, known.failed(), Step::conflict, Step::place);
        add(steps, What.UNSAVED, known.failed(), edit -> !conflict(edit), Step::place);
        add(
                steps,
                What.UNSENT,
                List.copyOf(known.unsent()),
                id -> true,
                id -> new Destination.Conversations(Optional.of(id)));
        // An older failure of what went well later is no gap any more.
        add(
                steps,
                What.FAILED_TASKS,
                known.executions(),
                one -> failed(one) && !repeated(one, known.executions()),
                one -> new Destination.Executions(Optional.of(one.id())));
        Function<Scene, Destination> scene = one -> new Destination.Scenes(Optional.of(one.id()));
        add(
                steps,
                What.SCENES_WITHOUT_LOCATION,
                known.scenes(),
                one -> one.location().id().isEmpty(),
                scene);
        add(
                steps,
                What.SCENES_WITHOUT_DESCRIPTION,
                known.scenes(),
                one -> one.description().isBlank() && one.text().isBlank(),
                scene);
        Function<CharacterProfile, Destination> character =
                one -> new Destination.Characters(Optional.of(one.id()));
        List<CharacterProfile> cast = known.characters();
        add(
                steps,
                What.CHARACTERS_WITHOUT_DESCRIPTION,
                cast,
                one -> one.description().isBlank(),
                character);
        add(
                steps,
                What.CHARACTERS_WITHOUT_GOALS,
                cast,
                one -> one.goals().isEmpty() && !one.role().equals("minor"),
                character);
        Function<Location, Destination> location =
                one -> new Destination.Locations(Optional.of(one.id()));
        add(
                steps,
                What.LOCATIONS_WITHOUT_DESCRIPTION,
                known.locations(),
                one -> one.description().isBlank(),
                location);
        add(
                steps,
                What.CHARACTERS_WITHOUT_IMAGE,
                cast,
                one -> one.images().isEmpty() && !one.role().equals("minor"),
                character);
        add(
                steps,
                What.LOCATIONS_WITHOUT_IMAGE,
                known.locations(),
                one -> one.images().isEmpty(),
                location);
        return List.copyOf(steps);
    }

    private static <T> void add(
            List<Step> steps,
            What what,
            List<T> all,
            Predicate<T> lacks,
            Function<T, Destination> to) {
        List<T> lacking = all.stream().filter(lacks).toList();
        if (!lacking.isEmpty()) {
            steps.add(new Step(what, lacking.size(), to.apply(lacking.getFirst())));
        }
    }

    private static boolean conflict(Edit edit) {
        return edit.theirs().isPresent()
                || edit.problem().filter(Problem.Conflict.class::isInstance).isPresent();
    }

    private static Destination place(Edit edit) {
        Optional<String> id = Optional.of(edit.entityId());
        EntityKind kind = edit.kind().orElse(EntityKind.PROJECT);
        return switch (kind) {
            case SCENE -> new Destination.Scenes(id);
            case CHARACTER -> new Destination.Characters(id);
            case LOCATION -> new Destination.Locations(id);
            case PROJECT, EPISODE, CONCEPT, DIALOGUE -> new Destination.Dashboard();
        };
    }

    private static boolean failed(Execution one) {
        return one.status().kind() == TaskStatus.Kind.FAILED;
    }

    private static boolean repeated(Execution one, List<Execution> all) {
        return all.stream()
                .anyMatch(other ->
                        other.task().equals(one.task())
                                && other.createdAt().isAfter(one.createdAt())
                                && !failed(other));
    }
}
