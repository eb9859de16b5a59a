package app.aladdin.client.edits;

import app.aladdin.client.entities.Documents;
import app.aladdin.client.entities.Entities;
import app.aladdin.client.entities.EntityCache;
import app.aladdin.contract.Problem;
import app.aladdin.state.Dispatcher;
import app.aladdin.state.Hub;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.function.Supplier;

/// Notes what becomes of edits: on the disk first, then in what is shown, then as events. Lives on
/// the disk's thread, but for [Drain.Source], which waits for it.
final class Ledger implements Drain.Source {
    private final Desk desk;
    private final EntityCache cache;
    private final Entities entities;
    private final Dispatcher work;
    private final Hub<EditEvent> events;
    private final Overlays overlays;

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
    public Optional<Departure> next() throws InterruptedException {
        return waitFor(() -> {
            Optional<Edit> next = Order.next(desk.all());
            next.ifPresent(desk::attempted);
            return next.map(edit ->
                    new Departure(
                            edit,
                            Set.copyOf(desk.ids().values()),
                            edit.verb() == Verb.CREATE && desk.given(edit.entityId())));
        });
    }

    @Override
    public void settled(Edit edit, Outcome outcome) throws InterruptedException {
        waitFor(() -> {
            switch (outcome) {
                case Outcome.Arrived arrived -> arrived(edit, arrived.thing());
                case Outcome.Failed failed ->
                        failed(edit.failed(failed.problem(), Optional.empty()));
                case Outcome.Conflict conflict ->
                        failed(edit.failed(conflict.problem(), Optional.of(conflict.theirs())));
                case Outcome.Later later -> {}
            }
            return true;
        });
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

    private void arrived(Edit edit, Optional<ObjectNode> thing) {
        String pending = edit.entityId();
        String id = thing.map(Documents::id).orElse(pending);
        boolean named = edit.verb() == Verb.CREATE && !id.equals(pending);
        if (named) {
            desk.rename(pending, id);
        }
        desk.remove(edit);
        List<Edit> left = desk.all();
        show(
                () -> {
                    overlays.settle(edit, id, thing, left);
                    entities.changedHere(id);
                    if (named) {
                        entities.renamed(pending, id);
                    }
                },
                named
                        ? List.of(
                                new EditEvent.Renamed(pending, id),
                                new EditEvent.Done(edit, thing.map(JsonNode.class::cast)))
                        : List.of(new EditEvent.Done(edit, thing.map(JsonNode.class::cast))),
                left);
    }

    private void failed(Edit edit) {
        desk.failed(edit);
        Problem problem = edit.problem().orElseThrow();
        Map<String, List<String>> fields =
                problem instanceof Problem.Invalid invalid ? invalid.fields() : Map.of();
        show(
                List.of(
                        edit.theirs()
                                .<EditEvent>map(theirs -> new EditEvent.Conflicted(edit, theirs))
                                .orElseGet(() -> new EditEvent.Failed(edit, problem, fields))));
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
        desk.remove(edit);
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

    void discard(Edit edit) {
        List<Edit> gone = new ArrayList<>(Order.dependents(edit, desk.all()));
        gone.addFirst(edit);
        gone.forEach(desk::remove);
        show(gone.stream().<EditEvent>map(EditEvent.Discarded::new).toList());
    }
}
