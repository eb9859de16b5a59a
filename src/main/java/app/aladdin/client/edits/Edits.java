package app.aladdin.client.edits;

import app.aladdin.cache.OfflineStore;
import app.aladdin.client.entities.Documents;
import app.aladdin.client.entities.Entities;
import app.aladdin.client.entities.EntityCache;
import app.aladdin.client.entities.PendingIds;
import app.aladdin.client.session.Connection;
import app.aladdin.contract.EntityKind;
import app.aladdin.contract.EntityPatch;
import app.aladdin.contract.EntityRules;
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
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/// Changes of a project's things. Each is checked, written to the disk, shown at once as if it had
/// come true, and sent in order; then the server's answer takes its place, or it is taken back and
/// waits, with what was typed, for the person's decision.
///
/// Methods return at once and may be called from any thread; what becomes of them is told as
/// [EditEvent], on the entities' thread.
public final class Edits {
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
            desk.open();
            ledger.show(List.of());
            background.start(
                    "edits", drain::run, failure -> problems.accept(ProblemException.of(failure)));
        });
    }

    /// Makes a new thing.
    ///
    /// @param projectId the project it belongs to; empty for a project
    /// @return the edit's id
    public String create(EntityKind kind, String projectId, ObjectNode fields) {
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
        return create(preview.entityType(), request.projectId(), body, Optional.of(again));
    }

    private String create(
            String type, String projectId, ObjectNode fields, Optional<JsonNode> ingest) {
        String id = UUID.randomUUID().toString();
        String entity = PendingIds.make();
        Instant now = clock.instant();
        Optional<EntityKind> kind = EntityKind.of(type);
        String wire = kind.map(EntityKind::wire).orElse(type);
        String project = kind.filter(EntityKind.PROJECT::equals).isPresent() ? "" : projectId;
        onEntities(() -> {
            Optional<Set<String>> known = kind.flatMap(of -> known(of, project));
            Edit edit =
                    edit(id, wire, project, entity, Verb.CREATE, fields, now)
                            .with(Note.known(known, ingest));
            queue(edit, kind.map(of -> EntityRules.check(of, fields)).orElse(Map.of()));
        });
        return id;
    }

    private Optional<Set<String>> known(EntityKind kind, String projectId) {
        return cache.queries()
                .confirmed(cache.list(kind, projectId))
                .map(list -> list.stream().map(Documents::id).collect(Collectors.toSet()));
    }

    /// Changes a thing. Only the fields that differ are sent.
    ///
    /// @param before the thing when the person began to type
    /// @param after the thing as it was typed
    /// @return the edit's id
    public String change(
            EntityKind kind, String projectId, String entityId, JsonNode before, JsonNode after) {
        String id = UUID.randomUUID().toString();
        ObjectNode fields = EntityPatch.between(before, after);
        Edit edit =
                edit(id, kind.wire(), projectId, entityId, Verb.CHANGE, fields, clock.instant())
                        .with(Note.before(before));
        onEntities(() -> {
            if (fields.isEmpty()) {
                events.accept(new EditEvent.Done(edit, Optional.of(before)));
            } else {
                queue(edit, EntityRules.checkChange(kind, fields));
            }
        });
        return id;
    }

    /// Deletes a thing.
    ///
    /// @return the edit's id
    public String delete(EntityKind kind, String projectId, String entityId) {
        String id = UUID.randomUUID().toString();
        Edit edit =
                edit(
                        id,
                        kind.wire(),
                        projectId,
                        entityId,
                        Verb.DELETE,
                        Json.object(),
                        clock.instant());
        onEntities(() -> queue(edit, Map.of()));
        return id;
    }

    private static Edit edit(
            String id,
            String type,
            String projectId,
            String entityId,
            Verb verb,
            ObjectNode fields,
            Instant at) {
        return new Edit(
                id,
                type,
                projectId,
                entityId,
                verb,
                fields,
                Note.NONE,
                at,
                0,
                Optional.empty(),
                Optional.empty());
    }

    private void queue(Edit edit, Map<String, List<String>> reasons) {
        if (!reasons.isEmpty()) {
            events.accept(new EditEvent.Refused(edit, reasons));
            return;
        }
        work.execute(() ->
                safely(() -> {
                    desk.add(edit);
                    ledger.show(List.of(new EditEvent.Queued(edit)));
                    drain.wake();
                }));
    }

    /// Sends a failed edit again as it is.
    public void retry(String editId) {
        onFailed(
                editId,
                edit -> {
                    desk.retry(edit);
                    ledger.show(List.of());
                    drain.wake();
                });
    }

    /// Sends something else instead of a failed edit, after it was typed anew.
    ///
    /// @param fields all of a new thing, the changed fields of a known one
    public void typeAgain(String editId, ObjectNode fields) {
        onFailed(
                editId,
                edit -> {
                    Map<String, List<String>> reasons = reasons(edit, fields);
                    if (reasons.isEmpty()) {
                        ledger.replace(edit, edit.again(fields, edit.note()));
                        drain.wake();
                    } else {
                        ledger.show(List.of(new EditEvent.Refused(edit, reasons)));
                    }
                });
    }

    private static Map<String, List<String>> reasons(Edit edit, ObjectNode fields) {
        return edit.kind()
                .map(kind ->
                        edit.verb() == Verb.CREATE
                                ? EntityRules.check(kind, fields)
                                : EntityRules.checkChange(kind, fields))
                .orElse(Map.of());
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
        onDesk(() -> {
            desk.find(editId).ifPresent(ledger::discard);
            drain.wake();
        });
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
