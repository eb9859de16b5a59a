package app.aladdin.feature.project;

import app.aladdin.client.notifications.Note;
import app.aladdin.contract.CharacterProfile;
import app.aladdin.contract.Conversation;
import app.aladdin.contract.EntityKind;
import app.aladdin.contract.EntityLink;
import app.aladdin.contract.Episode;
import app.aladdin.contract.Execution;
import app.aladdin.contract.Location;
import app.aladdin.contract.Scene;
import app.aladdin.contract.Severity;
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

    void episodes(List<Episode> episodes) {
        for (Episode one : episodes) {
            thing(
                    Subject.EPISODE,
                    one.id(),
                    one.name(),
                    "",
                    one.createdAt(),
                    one.updatedAt(),
                    new Destination.Episodes(Optional.of(one.id())));
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
        // What merely refers to something that was changed is told too, and is no news: it was not
        // changed itself. Only where the server keeps no times, being told is all there is.
        Instant told = touches.of(id).map(Touches.Touch::at).orElse(Instant.EPOCH);
        Instant at = updated.equals(Instant.EPOCH) ? told : updated;
        boolean deleted = touches.of(id).filter(Touches.Touch::deleted).isPresent();
        if (at.isAfter(since) && !touches.isMine(id) && !deleted) {
            What what = created.isAfter(since) ? What.ADDED : What.CHANGED;
            found.add(new News(subject, what, name, detail, touches.who(id), at, Optional.of(to)));
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
                                            Optional.of(to))));
        }
    }

    private static Optional<Destination> place(EntityKind kind) {
        return switch (kind) {
            case SCENE -> Optional.of(new Destination.Scenes(Optional.empty()));
            case CHARACTER -> Optional.of(new Destination.Characters(Optional.empty()));
            case LOCATION -> Optional.of(new Destination.Locations(Optional.empty()));
            case EPISODE -> Optional.of(new Destination.Episodes(Optional.empty()));
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
                                Optional.of(new Destination.Conversations(Optional.of(one.id())))));
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
                                Optional.of(new Destination.Executions(Optional.of(one.id())))));
            }
        }
    }

    /// What the server had to say, except of what is news already.
    void notices(List<Note> notes, String project) {
        for (Note note : notes) {
            Optional<Destination> to =
                    note.action() == null
                            ? Optional.empty()
                            : EntityLink.parse(note.action().url()).flatMap(Destination::of);
            boolean known = to.isPresent() && found.stream().anyMatch(one -> one.to().equals(to));
            if (note.at().isAfter(since) && note.projectId().equals(project) && !known) {
                boolean titled = !note.title().isEmpty();
                found.add(
                        new News(
                                Subject.NOTICE,
                                what(note.severity()),
                                titled ? note.title() : note.message(),
                                titled ? note.message() : "",
                                "",
                                note.at(),
                                to));
            }
        }
    }

    private static What what(Severity severity) {
        return switch (severity) {
            case INFO -> What.SAID;
            case SUCCESS -> What.DONE;
            case WARNING -> What.WARNED;
            case ERROR -> What.FAILED;
        };
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
