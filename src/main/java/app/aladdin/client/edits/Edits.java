package app.aladdin.client.edits;

import app.aladdin.cache.OfflineStore;
import app.aladdin.client.entities.Documents;
import app.aladdin.client.entities.Entities;
import app.aladdin.client.entities.EntityCache;
import app.aladdin.client.session.Connection;
import app.aladdin.contract.EntityKind;
import app.aladdin.contract.IngestPreview;
import app.aladdin.contract.IngestRequest;
import app.aladdin.contract.Json;
import app.aladdin.contract.Problem;
import app.aladdin.contract.ProblemException;
import app.aladdin.contract.Relationship;
import app.aladdin.state.Background;
import app.aladdin.state.Dispatcher;
import app.aladdin.state.Hub;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/// Changes of a project's things. Each is checked, written to the disk, shown at once as if it had
/// come true, and sent in order; then the server's answer takes its place, or it is taken back and
/// waits, with what was typed, for the person's decision.
///
/// Methods return at once and may be called from any thread; what becomes of them is told as
/// [EditEvent], on the entities' thread.
public final class Edits {
    private final Connection connection;
    private final EntityCache cache;
    private final Dispatcher work;
    private final Background background;
    private final Clock clock;
    private final Consumer<Problem> problems;
    private final Hub<EditEvent> events = new Hub<>();
    private final Desk desk;
    private final Ledger ledger;
    private final Drain drain;

    /// @param work one thread for the disk, where edits keep their order
    /// @param problems hears what belongs to no edit, such as a full disk
    public Edits(
            Connection connection,
            EntityCache cache,
            Entities entities,
            OfflineStore store,
            Dispatcher work,
            Background background,
            Clock clock,
            Consumer<Problem> problems) {
        this.connection = connection;
        this.cache = cache;
        this.work = work;
        this.background = background;
        this.clock = clock;
        this.problems = problems;
        this.desk = new Desk(store.edits(), store.remapped(), connection.key().value());
        this.ledger = new Ledger(desk, cache, entities, work, events);
        this.drain = new Drain(connection, new Sender(cache.reader()), ledger, clock, problems);
    }

    public Hub<EditEvent> events() {
        return events;
    }

    /// Shows what waits from earlier runs and begins to send. Receivers subscribe before.
    public void start() {
        onDesk(() -> {
            ledger.show(List.of());
            background.start(
                    "edits", drain::run, failure -> problems.accept(ProblemException.of(failure)));
        });
    }

    /// Tells what waits, for a receiver that came after the start.
    public void tell() {
        onDesk(() -> ledger.show(List.of()));
    }

    /// Makes a new thing.
    ///
    /// @param projectId the project it belongs to; empty for a project
    /// @return the edit's id
    public String create(EntityKind kind, String projectId, ObjectNode fields) {
        return create(kind.wire(), projectId, List.of(fields), Optional.empty()).getFirst();
    }

    /// Makes many new things at one stroke, in this order.
    ///
    /// @return the edits' ids
    public List<String> createAll(EntityKind kind, String projectId, List<ObjectNode> fields) {
        return create(kind.wire(), projectId, fields, Optional.empty());
    }

    /// Writes an accepted preview of an ingest: the fields as they were accepted or edited, to the
    /// byte, and the accepted relationships. Where the server takes no new things directly, the
    /// ingest is repeated with leave to write, with the edited fields instead of the original text
    /// if they were edited.
    ///
    /// @return the edit's id
    public String confirm(
            IngestRequest request,
            IngestPreview preview,
            ObjectNode fields,
            List<Relationship> relationships) {
        ObjectNode body = fields.deepCopy();
        if (!relationships.isEmpty()) {
            body.set("relationships", Json.list(relationships, Relationship::write));
        }
        boolean asProposed = fields.equals(preview.parsedData());
        JsonNode again =
                new IngestRequest(
                                asProposed ? request.content() : Json.text(body),
                                request.projectId(),
                                preview.entityType(),
                                true,
                                request.enrichmentLevel(),
                                null)
                        .write();
        return create(preview.entityType(), request.projectId(), List.of(body), Optional.of(again))
                .getFirst();
    }

    private List<String> create(
            String type, String projectId, List<ObjectNode> things, Optional<JsonNode> ingest) {
        Optional<EntityKind> kind = EntityKind.of(type);
        String project = kind.filter(EntityKind.PROJECT::equals).isPresent() ? "" : projectId;
        Wishes wishes =
                new Wishes(kind.map(EntityKind::wire).orElse(type), project, clock.instant());
        List<Edit> edits = Wishes.together(things.stream().map(wishes::create).toList());
        onEntities(() -> {
            Optional<Set<String>> known = kind.flatMap(of -> known(of, project));
            queue(edits.stream().map(edit -> edit.with(edit.note().make(known, ingest))).toList());
        });
        return edits.stream().map(Edit::id).toList();
    }

    private Optional<Set<String>> known(EntityKind kind, String projectId) {
        return cache.queries()
                .confirmed(cache.list(kind, projectId))
                .map(list -> list.stream().map(Documents::id).collect(Collectors.toSet()));
    }

    /// A thing as it was when the person began to type, and as it was typed.
    public record Change(String id, JsonNode before, JsonNode after) {}

    /// Changes a thing. Only the fields that differ are sent.
    ///
    /// @param before the thing when the person began to type
    /// @param after the thing as it was typed
    /// @return the edit's id
    public String change(
            EntityKind kind, String projectId, String entityId, JsonNode before, JsonNode after) {
        return changeAll(kind, projectId, List.of(new Change(entityId, before, after))).getFirst();
    }

    /// Changes many things at one stroke.
    ///
    /// @return the edits' ids
    public List<String> changeAll(EntityKind kind, String projectId, List<Change> changes) {
        Wishes wishes = new Wishes(kind.wire(), projectId, clock.instant());
        List<Edit> edits = Wishes.together(changes.stream().map(wishes::change).toList());
        onEntities(() -> queue(edits));
        return edits.stream().map(Edit::id).toList();
    }

    /// Deletes a thing.
    ///
    /// @return the edit's id
    public String delete(EntityKind kind, String projectId, String entityId) {
        return deleteAll(kind, projectId, List.of(entityId)).getFirst();
    }

    /// Deletes many things at one stroke.
    ///
    /// @return the edits' ids
    public List<String> deleteAll(EntityKind kind, String projectId, List<String> things) {
        Wishes wishes = new Wishes(kind.wire(), projectId, clock.instant());
        List<Edit> edits = Wishes.together(things.stream().map(wishes::delete).toList());
        onEntities(() -> queue(edits));
        return edits.stream().map(Edit::id).toList();
    }

    /// What breaks the rules is refused, what changes nothing is done; the rest goes to the disk.
    private void queue(List<Edit> edits) {
        List<Edit> good = new ArrayList<>();
        for (Edit edit : edits) {
            Map<String, List<String>> reasons = Wishes.reasons(edit, edit.fields());
            if (edit.verb() == Verb.CHANGE && edit.fields().isEmpty()) {
                events.accept(new EditEvent.Done(edit, edit.note().before()));
            } else if (reasons.isEmpty()) {
                good.add(edit);
            } else {
                events.accept(new EditEvent.Refused(edit, reasons));
            }
        }
        if (good.isEmpty()) {
            return;
        }
        work.execute(() ->
                safely(() -> {
                    desk.add(good);
                    ledger.show(good.stream().<EditEvent>map(EditEvent.Queued::new).toList());
                    drain.wake();
                }));
    }

    /// Sends a failed edit again as it is.
    public void retry(String editId) {
        retryAll(List.of(editId));
    }

    /// Sends failed edits again as they are.
    public void retryAll(Collection<String> editIds) {
        onDesk(() -> {
            List<Edit> failed = found(editIds).stream().filter(Edit::failed).toList();
            if (!failed.isEmpty()) {
                desk.retry(failed);
                ledger.show(List.of());
                drain.wake();
            }
        });
    }

    /// Tries now what waits for better times.
    public void hurry() {
        connection.tryNow();
        drain.wake();
    }

    /// Sends something else instead of a failed edit, after it was typed anew.
    ///
    /// @param fields all of a new thing, the changed fields of a known one
    public void typeAgain(String editId, ObjectNode fields) {
        onFailed(
                editId,
                edit -> {
                    Map<String, List<String>> reasons = Wishes.reasons(edit, fields);
                    if (reasons.isEmpty()) {
                        ledger.replace(edit, edit.again(fields, edit.note()));
                        drain.wake();
                    } else {
                        ledger.show(List.of(new EditEvent.Refused(edit, reasons)));
                    }
                });
    }

    /// After a conflict: what was typed here counts.
    public void takeMine(String editId) {
        onFailed(
                editId,
                edit -> {
                    Note note = edit.theirs().map(Note::before).orElse(edit.note());
                    ledger.replace(edit, edit.again(edit.fields(), note));
                    drain.wake();
                });
    }

    /// After a conflict: what the other one made of it counts, and this edit is given up.
    public void takeTheirs(String editId) {
        onFailed(editId, ledger::giveWay);
    }

    /// Gives up an edit that has not come true, and whatever builds on it.
    public void discard(String editId) {
        discardAll(List.of(editId));
    }

    /// Gives up edits that have not come true, and whatever builds on them. What is on its way may
    /// arrive all the same.
    public void discardAll(Collection<String> editIds) {
        onDesk(() -> {
            List<Edit> given = found(editIds);
            if (!given.isEmpty()) {
                ledger.discard(given);
            }
            drain.wake();
        });
    }

    private List<Edit> found(Collection<String> editIds) {
        return editIds.stream().flatMap(id -> desk.find(id).stream()).toList();
    }

    private void onFailed(String editId, Consumer<Edit> action) {
        onDesk(() -> desk.find(editId).filter(Edit::failed).ifPresent(action));
    }

    /// First to the entities' thread, then to the disk's: calls keep their order.
    private void onDesk(Runnable action) {
        cache.dispatcher().execute(() -> work.execute(() -> safely(action)));
    }

    private void onEntities(Runnable action) {
        cache.dispatcher().execute(() -> safely(action));
    }

    private void safely(Runnable action) {
        try {
            action.run();
        } catch (ProblemException e) {
            problems.accept(e.problem());
        }
    }
}
