package app.aladdin.feature.project;

import app.aladdin.client.WorkStore;
import app.aladdin.client.conversations.ConversationEvent;
import app.aladdin.client.conversations.Entry;
import app.aladdin.client.edits.Edit;
import app.aladdin.client.edits.EditEvent;
import app.aladdin.client.entities.EntityEvent;
import app.aladdin.client.entities.ProjectStore;
import app.aladdin.client.live.Presence;
import app.aladdin.client.notifications.Note;
import app.aladdin.client.notifications.NotificationEvent;
import app.aladdin.client.session.ConnectionState;
import app.aladdin.contract.Role;
import app.aladdin.state.Loadable;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import java.time.Clock;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/// What the dashboard says beyond the project's own lists: what is new and what to do next. Lives
/// on the dispatcher's thread.
final class DashboardStore {
    private final ProjectStore project;
    private final WorkStore work;
    private final Clock clock;
    private final Runnable lookSoon;
    private final Touches touches = new Touches();
    private final Set<String> sentHere = new HashSet<>();
    private final Map<String, Unsent> unsent = new LinkedHashMap<>();
    private final ReadOnlyObjectWrapper<Optional<Visit>> visit =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<List<News>> news = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<Step>> steps = new ReadOnlyObjectWrapper<>(List.of());
    private List<Edit> failed = List.of();
    private boolean unreachable;
    private List<Note> notices = List.of();

    /// @param pace makes of a whole look one that many small things may ask for
    DashboardStore(
            ProjectStore project, WorkStore work, Clock clock, UnaryOperator<Runnable> pace) {
        this.project = project;
        this.work = work;
        this.clock = clock;
        this.lookSoon = pace.apply(this::look);
        follow(project.episodes());
        follow(project.scenes());
        follow(project.characters());
        follow(project.locations());
        work.executions().subscribe(all -> look());
        work.conversations().subscribe(all -> look());
    }

    /// What is new here is told as one's own right behind the list, so that a known one can wait.
    private <T> void follow(ReadOnlyObjectProperty<Loadable<List<T>>> list) {
        list.subscribe((before, now) -> {
            if (before.known().isPresent()) {
                lookSoon.run();
            } else {
                look();
            }
        });
    }

    /// Another project is open, and it is not known yet when somebody was here last.
    void leave() {
        touches.clear();
        sentHere.clear();
        visit.set(Optional.empty());
        look();
    }

    void begin(Visit begun) {
        // Whoever is told of the visit finds what is new since the one before.
        news.set(newsSince(begun));
        visit.set(Optional.of(begun));
        look();
    }

    void apply(EntityEvent event) {
        if (event instanceof EntityEvent.Touched touched) {
            touches.heard(touched, clock.instant());
            lookSoon.run();
        }
    }

    void apply(EditEvent event) {
        touches.heard(event);
        // It ends whatever became of edits, however many they were.
        if (event instanceof EditEvent.Waiting waiting) {
            failed = waiting.edits().stream().filter(Edit::failed).toList();
            lookSoon.run();
        }
    }

    void apply(ConversationEvent event) {
        switch (event) {
            case ConversationEvent.Put put -> {
                if (put.entry().role() == Role.USER && put.entry().unsent()) {
                    sentHere.add(put.conversation());
                    keep(put.entry(), put.conversation());
                    look();
                } else if (unsent.remove(put.entry().id()) != null) {
                    look();
                }
            }
            case ConversationEvent.Removed removed -> {
                if (unsent.remove(removed.id()) != null) {
                    look();
                }
            }
            case ConversationEvent.Opened opened -> {
                opened.entries().stream()
                        .filter(entry -> entry.role() == Role.USER && entry.unsent())
                        .forEach(entry -> keep(entry, opened.conversation()));
                look();
            }
            case ConversationEvent.Listed _,
                    ConversationEvent.Recent _,
                    ConversationEvent.Grew _ -> {}
        }
    }

    void apply(NotificationEvent event) {
        if (event instanceof NotificationEvent.Listed listed) {
            notices = listed.notes();
            look();
        }
    }

    void apply(ConnectionState state) {
        unreachable =
                switch (state) {
                    case ConnectionState.Offline _, ConnectionState.SignedOut _ -> true;
                    case ConnectionState.Connecting _, ConnectionState.Online _ -> false;
                };
        look();
    }

    void met(List<Presence.Person> people) {
        people.forEach(person -> touches.met(person.id(), person.name()));
        look();
    }

    private static <T> List<T> known(ReadOnlyObjectProperty<Loadable<List<T>>> list) {
        return list.get().known().orElse(List.of());
    }

    private void look() {
        known(project.scenes()).forEach(one -> touches.seen(one.id(), one.sceneNumber()));
        known(project.characters()).forEach(one -> touches.seen(one.id(), one.name()));
        known(project.locations()).forEach(one -> touches.seen(one.id(), one.name()));
        known(project.episodes()).forEach(one -> touches.seen(one.id(), one.name()));
        news.set(visit.get().map(this::newsSince).orElse(List.of()));
        steps.set(
                Step.of(
                        new Step.Known(
                                known(project.scenes()),
                                known(project.characters()),
                                known(project.locations()),
                                known(work.executions()),
                                failed,
                                waiting())));
    }

    private void keep(Entry entry, String conversation) {
        unsent.put(entry.id(), new Unsent(conversation, entry.state() == Entry.State.FAILED));
    }

    /// What is on its way to a server that can be reached needs nobody.
    private Set<String> waiting() {
        Set<String> conversations = new LinkedHashSet<>();
        unsent.values().stream()
                .filter(one -> one.failed() || unreachable)
                .forEach(one -> conversations.add(one.conversation()));
        return conversations;
    }

    private List<News> newsSince(Visit begun) {
        NewsFinder finder = new NewsFinder(begun.since(), touches);
        finder.scenes(known(project.scenes()));
        finder.characters(known(project.characters()));
        finder.locations(known(project.locations()));
        finder.episodes(known(project.episodes()));
        finder.deleted();
        finder.conversations(known(work.conversations()), sentHere);
        finder.executions(known(work.executions()));
        project.project().get().ifPresent(open -> finder.notices(notices, open.id()));
        return finder.found();
    }

    /// When somebody was here before; nothing while that is looked up.
    ReadOnlyObjectProperty<Optional<Visit>> visit() {
        return visit.getReadOnlyProperty();
    }

    /// What happened since the last visit, the newest first.
    ReadOnlyObjectProperty<List<News>> news() {
        return news.getReadOnlyProperty();
    }

    /// What can be done next, the most urgent first.
    ReadOnlyObjectProperty<List<Step>> steps() {
        return steps.getReadOnlyProperty();
    }

    private record Unsent(String conversation, boolean failed) {}
}
