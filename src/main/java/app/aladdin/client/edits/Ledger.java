package app.aladdin.client.edits;

import app.aladdin.client.entities.Entities;
import app.aladdin.client.entities.EntityCache;
import app.aladdin.contract.Problem;
import app.aladdin.state.Dispatcher;
import app.aladdin.state.Hub;

import com.fasterxml.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/// Notes what becomes of edits: on the disk first, then in what is shown, then as events. Lives on
/// the disk's thread, but for [Drain.Source], which waits for it.
final class Ledger implements Drain.Source {
    /// How many edits of one stroke are noted as being sent together.
    private static final int AT_ONCE = 100;

    private final Desk desk;
    private final EntityCache cache;
    private final Entities entities;
    private final Dispatcher work;
    private final Hub<EditEvent> events;
    private final Overlays overlays;

    /// What is on its way and has not been given up.
    private final Set<String> sending = ConcurrentHashMap.newKeySet();

    Ledger(
            Desk desk,
            EntityCache cache,
            Entities entities,
            Dispatcher work,
            Hub<EditEvent> events) {
        this.desk = desk;
        this.cache = cache;
        this.entities = entities;
        this.work = work;
        this.events = events;
        this.overlays = new Overlays(cache);
    }

    @Override
    public List<Departure> next() throws InterruptedException {
        return waitFor(() -> {
            List<Edit> next = Order.next(desk.all(), AT_ONCE);
            // The server's news of these may be here before its answers.
            cache.dispatcher().execute(() -> changing(next));
            if (next.isEmpty()) {
                return List.of();
            }
            desk.attempted(next);
            next.forEach(edit -> sending.add(edit.id()));
            Set<String> given = desk.given();
            return next.stream().map(edit -> departure(edit, given)).toList();
        });
    }

    private void changing(List<Edit> next) {
        next.forEach(edit -> changedHere(edit, edit.entityId()));
        entities.making(
                next.stream()
                        .filter(edit -> edit.verb() == Verb.CREATE)
                        .flatMap(edit -> edit.kind().stream())
                        .collect(Collectors.toSet()));
    }

    /// The project is told of too: it counts its things.
    private void changedHere(Edit edit, String id) {
        entities.changedHere(id);
        if (edit.verb() != Verb.CHANGE) {
            entities.changedHere(edit.projectId());
        }
    }

    private Departure departure(Edit edit, Set<String> given) {
        return new Departure(
                edit,
                given,
                edit.verb() == Verb.CREATE && given.contains(edit.entityId()),
                () -> sending.contains(edit.id()));
    }

    @Override
    public void settled(List<Landing> landings) throws InterruptedException {
        waitFor(() -> {
            landings.forEach(landing -> sending.remove(landing.edit().id()));
            note(landings);
            return true;
        });
    }

    private void note(List<Landing> landings) {
        List<Settled> arrived = new ArrayList<>();
        List<Edit> failed = new ArrayList<>();
        List<Edit> unsent = new ArrayList<>();
        List<EditEvent> delayed = new ArrayList<>();
        for (Landing landing : landings) {
            Edit edit = landing.edit();
            switch (landing.outcome()) {
                case Outcome.Arrived it -> arrived.add(Settled.of(edit, it.thing()));
                case Outcome.Failed it -> failed.add(edit.failed(it.problem(), Optional.empty()));
                case Outcome.Conflict it ->
                        failed.add(edit.failed(it.problem(), Optional.of(it.theirs())));
                case Outcome.Unsent _ -> unsent.add(edit);
                case Outcome.Later it -> delayed.add(new EditEvent.Delayed(edit, it.problem()));
            }
        }
        desk.untried(unsent);
        failed.forEach(desk::failed);
        if (!arrived.isEmpty() || !failed.isEmpty()) {
            tell(arrived, failed);
        }
        cache.dispatcher().execute(() -> delayed.forEach(events));
    }

    private void tell(List<Settled> arrived, List<Edit> failed) {
        Map<String, String> named = new LinkedHashMap<>();
        arrived.stream()
                .filter(Settled::named)
                .forEach(it -> named.put(it.edit().entityId(), it.id()));
        desk.rename(named);
        desk.remove(arrived.stream().map(Settled::edit).toList());
        List<EditEvent> news = new ArrayList<>();
        for (Settled it : arrived) {
            if (it.named()) {
                news.add(new EditEvent.Renamed(it.edit().entityId(), it.id()));
            }
            news.add(new EditEvent.Done(it.edit(), it.thing().map(JsonNode.class::cast)));
        }
        failed.forEach(edit -> news.add(failure(edit)));
        List<Edit> left = desk.all();
        show(
                () -> {
                    overlays.settle(arrived, left);
                    arrived.forEach(it -> changedHere(it.edit(), it.id()));
                    named.forEach(entities::renamed);
                },
                news,
                left);
    }

    private static EditEvent failure(Edit edit) {
        Problem problem = edit.problem().orElseThrow();
        Map<String, List<String>> fields =
                problem instanceof Problem.Invalid invalid ? invalid.fields() : Map.of();
        return edit.theirs()
                .<EditEvent>map(theirs -> new EditEvent.Conflicted(edit, theirs))
                .orElseGet(() -> new EditEvent.Failed(edit, problem, fields));
    }

    private <T> T waitFor(Supplier<T> action) throws InterruptedException {
        CompletableFuture<T> result = new CompletableFuture<>();
        work.execute(() -> {
            try {
                result.complete(action.get());
            } catch (RuntimeException e) {
                result.completeExceptionally(e);
            }
        });
        try {
            return result.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException failure
                    ? failure
                    : new IllegalStateException(e.getCause());
        }
    }

    /// Shows the edits that there are, and tells events.
    void show(List<EditEvent> news) {
        List<Edit> all = desk.all();
        show(() -> overlays.show(all), news, all);
    }

    private void show(Runnable change, List<? extends EditEvent> news, List<Edit> all) {
        cache.dispatcher()
                .execute(() -> {
                    change.run();
                    news.forEach(events);
                    events.accept(new EditEvent.Waiting(all));
                });
    }

    void replace(Edit old, Edit edit) {
        desk.replace(old, edit);
        show(List.of(new EditEvent.Replaced(old.id(), edit)));
    }

    /// Somebody else's version counts.
    void giveWay(Edit edit) {
        desk.remove(List.of(edit));
        List<Edit> left = desk.all();
        show(
                () ->
                        edit.theirs()
                                .ifPresentOrElse(
                                        theirs -> overlays.theirs(edit, theirs, left),
                                        () -> overlays.show(left)),
                List.of(new EditEvent.Discarded(edit)),
                left);
    }

    /// Gives edits up, and whatever builds on them.
    void discard(List<Edit> edits) {
        Map<String, Edit> gone = new LinkedHashMap<>();
        edits.forEach(edit -> gone.put(edit.id(), edit));
        Order.dependents(edits, desk.all()).forEach(edit -> gone.put(edit.id(), edit));
        sending.removeAll(gone.keySet());
        desk.remove(gone.values());
        show(gone.values().stream().<EditEvent>map(EditEvent.Discarded::new).toList());
    }
}
