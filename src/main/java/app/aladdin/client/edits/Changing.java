package app.aladdin.client.edits;

import app.aladdin.client.entities.Documents;
import app.aladdin.client.session.Server;
import app.aladdin.contract.EntityKind;
import app.aladdin.contract.Fields;
import app.aladdin.contract.Problem;
import app.aladdin.contract.ProblemException;
import app.aladdin.net.Http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/// Changes a thing, saying on which version that was begun. Where somebody else was faster, what
/// does not touch the same fields goes over theirs; for the rest the person is asked. Blocks.
final class Changing {
    /// How often others may be faster before it is left for later.
    private static final int TRIES = 3;

    private final Versions versions = new Versions();
    private final Function<Edit, Optional<ObjectNode>> reader;

    /// @param reader reads the edit's thing as it is now; empty when it is gone
    Changing(Function<Edit, Optional<ObjectNode>> reader) {
        this.reader = reader;
    }

    /// @throws ProblemException when it did not go otherwise
    Outcome change(Server server, EntityKind kind, Edit edit) {
        Optional<JsonNode> before = edit.note().before();
        ObjectNode fields = edit.fields();
        Instant seen =
                before.map(thing -> versions.newest(edit.entityId(), version(thing)))
                        .orElse(Instant.EPOCH);
        String key = edit.id();
        for (int tries = 1; ; tries++) {
            try {
                return sent(server, kind, edit, fields, seen, key);
            } catch (ProblemException e) {
                if (!(e.problem() instanceof Problem.Conflict conflict)) {
                    throw e;
                }
                Optional<ObjectNode> theirs = reader.apply(edit);
                if (theirs.isEmpty() || tries == TRIES) {
                    return new Outcome.Failed(conflict);
                }
                if (Likeness.has(theirs.get(), fields)) {
                    return new Outcome.Arrived(theirs);
                }
                Optional<ObjectNode> merged =
                        before.flatMap(was -> Merge.of(was, edit.fields(), theirs.get()));
                if (merged.isEmpty()) {
                    return new Outcome.Conflict(conflict, theirs.get());
                }
                fields = merged.get();
                seen = version(theirs.get());
                key = UUID.randomUUID().toString();
            }
        }
    }

    private Outcome sent(
            Server server,
            EntityKind kind,
            Edit edit,
            ObjectNode fields,
            Instant seen,
            String key) {
        ObjectNode body = fields;
        if (fields.has("images") && !seen.equals(Instant.EPOCH)) {
            // Who adds pictures adds them within a second of others, which the header cannot tell.
            body = fields.deepCopy().put("updatedAt", seen.toString());
        }
        List<String> path = List.of(kind.collection(), edit.entityId());
        Http.Answer answer = server.learn(server.http().patch(path, body, key, seen));
        Optional<ObjectNode> thing = Documents.of(answer.body(), kind);
        thing.ifPresent(now -> versions.made(edit.entityId(), seen, version(now)));
        return new Outcome.Arrived(thing);
    }

    private static Instant version(JsonNode thing) {
        return new Fields(thing).time("updatedAt");
    }
}
