package app.aladdin.feature.project;

import app.aladdin.contract.CharacterProfile;
import app.aladdin.contract.Conversation;
import app.aladdin.contract.EntityKind;
import app.aladdin.contract.Episode;
import app.aladdin.contract.Execution;
import app.aladdin.contract.Location;
import app.aladdin.contract.Scene;
import app.aladdin.contract.TaskStatus;
import app.aladdin.feature.project.News.Subject;
import app.aladdin.feature.project.News.What;
import app.aladdin.ui.nav.Destination;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Finds in what is known of a project what happened after a moment.
final class NewsFinder {
    private final Instant since;
    private final Touches touches;
    private final List<News> found = new ArrayList<>();

    NewsFinder(Instant since, Touches touches) {
        this.since = since;
        this.touches = touches;
    }

    void scenes(List<Scene> scenes) {
        for (Scene scene : scenes) {
            thing(
                    Subject.SCENE,
                    scene.id(),
                    scene.sceneNumber(),
                    scene.name(),
                    scene.createdAt(),
                    scene.updatedAt(),
                    new Destination.Scenes(Optional.of(scene.id())));
        }
    }

    void characters(List<CharacterProfile> characters) {
        for (CharacterProfile one : characters) {
            thing(
                    Subject.CHARACTER,
                    one.id(),
                    one.name(),
                    "",
                    one.createdAt(),
                    one.updatedAt(),
                    new Destination.Characters(Optional.of(one.id())));
        }
    }

    void locations(List<Location> locations) {
        for (Location one : locations) {
            thing(
                    Subject.LOCATION,
                    one.id(),
                    one.name(),
                    "",
                    one.createdAt(),
                    one.updatedAt(),
                    new Destination.Locations(Optional.of(one.id())));
        }
    }

    void episodes(List<Episode> episodes, java.util.function.Function<Episode, Destination> to) {
        for (Episode one : episodes) {
            thing(
                    Subject.EPISODE,
                    one.id(),
                    one.name(),
                    "",
                    one.createdAt(),
                    one.updatedAt(),
                    to.apply(one));
        }
    }

    private void thing(
            Subject subject,
            String id,
            String name,
            String detail,
            Instant created,
            Instant updated,
            Destination to) {
        Instant touched = touches.of(id).map(Touches.Touch::at).orElse(Instant.EPOCH);
        Instant at = touched.isAfter(updated) ? touched : updated;
        boolean deleted = touches.of(id).filter(Touches.Touch::deleted).isPresent();
        if (at.isAfter(since) && !touches.isMine(id) && !deleted) {
            What what = created.isAfter(since) ? What.ADDED : What.CHANGED;
            found.add(new News(subject, what, name, detail, touches.who(id), at, to));
        }
    }

    /// What others deleted since the project was opened.
    void deleted() {
        for (Touches.Touch touch : touches.deleted()) {
            place(touch.kind())
                    .ifPresent(to ->
                            found.add(
                                    new News(
                                            subject(touch.kind()),
                                            What.DELETED,
                                            touch.name(),
                                            "",
                                            touches.who(touch.id()),
                                            touch.at(),
                                            to)));
        }
    }

    private static Optional<Destination> place(EntityKind kind) {
        return switch (kind) {
            case SCENE -> Optional.of(new Destination.Scenes(Optional.empty()));
            case CHARACTER -> Optional.of(new Destination.Characters(Optional.empty()));
            case LOCATION -> Optional.of(new Destination.Locations(Optional.empty()));
            case EPISODE -> Optional.of(new Destination.Dashboard());
            case PROJECT, CONCEPT, DIALOGUE -> Optional.empty();
        };
    }

    private static Subject subject(EntityKind kind) {
        return switch (kind) {
            case CHARACTER -> Subject.CHARACTER;
            case LOCATION -> Subject.LOCATION;
            case EPISODE -> Subject.EPISODE;
            case SCENE, PROJECT, CONCEPT, DIALOGUE -> Subject.SCENE;
        };
    }

    /// @param sentHere conversations in which this window spoke since the project was opened
    void conversations(List<Conversation> conversations, Set<String> sentHere) {
        for (Conversation one : conversations) {
            if (one.updatedAt().isAfter(since)
                    && !one.trashed()
                    && !one.archived()
                    && !sentHere.contains(one.id())) {
                found.add(
                        new News(
                                Subject.CONVERSATION,
                                What.SAID,
                                one.name(),
                                "",
                                "",
                                one.updatedAt(),
                                new Destination.Conversations(Optional.of(one.id()))));
            }
        }
    }

    void executions(List<Execution> executions) {
        for (Execution one : executions) {
            Instant ended = one.completedAt();
            Instant at = ended == null ? one.updatedAt() : ended;
            if (one.status().finished() && at.isAfter(since)) {
                found.add(
                        new News(
                                Subject.TASK,
                                what(one.status()),
                                one.task(),
                                "",
                                "",
                                at,
                                new Destination.Executions(Optional.of(one.id()))));
            }
        }
    }

    private static What what(TaskStatus status) {
        return switch (status.kind()) {
            case FAILED -> What.FAILED;
            case CANCELLED -> What.CANCELLED;
            case COMPLETE, RUNNING, QUEUED, OTHER -> What.DONE;
        };
    }

    /// The newest first.
    List<News> found() {
        return found.stream().sorted(Comparator.comparing(News::at).reversed()).toList();
    }
}
