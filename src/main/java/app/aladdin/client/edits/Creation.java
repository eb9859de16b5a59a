package app.aladdin.client.edits;

import app.aladdin.client.entities.Documents;
import app.aladdin.client.entities.EntityReader;
import app.aladdin.client.session.Server;
import app.aladdin.contract.EntityKind;
import app.aladdin.contract.IngestResponse;
import app.aladdin.contract.Problem;
import app.aladdin.contract.ProblemException;
import app.aladdin.net.Http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// Makes a new thing: `POST /projects/{id}/{collection}`, else `POST /{collection}` with the
/// project in the body, else, for an accepted preview, its ingest again with leave to write.
final class Creation {
    private final Arrival arrival;

    Creation(Arrival arrival) {
        this.arrival = arrival;
    }

    /// The thing that was made; empty when the server does not say and it is not found either.
    Optional<ObjectNode> create(Server server, Edit edit, Collection<String> taken) {
        Optional<EntityKind> kind = edit.kind();
        if (kind.isPresent()) {
            try {
                Http.Answer answer = post(server, kind.get(), edit);
                return Documents.of(answer.body(), kind.get()).or(() -> found(edit, taken));
            } catch (ProblemException e) {
                if (!EntityReader.missing(e.problem()) || edit.note().ingest().isEmpty()) {
                    throw e;
                }
            }
        }
        JsonNode request =
                edit.note()
                        .ingest()
                        .orElseThrow(
                                () -> new ProblemException(new Problem.Unsupported(edit.type())));
        return ingest(server, edit, request, taken);
    }

    private static Http.Answer post(Server server, EntityKind kind, Edit edit) {
        if (kind == EntityKind.PROJECT) {
            return send(server, List.of(kind.collection()), edit.fields(), edit);
        }
        try {
            List<String> path = List.of("projects", edit.projectId(), kind.collection());
            return send(server, path, edit.fields(), edit);
        } catch (ProblemException e) {
            if (!EntityReader.missing(e.problem())) {
                throw e;
            }
        }
        ObjectNode body = edit.fields().deepCopy();
        body.put("projectId", edit.projectId()).put("project", edit.projectId());
        try {
            return send(server, List.of(kind.collection()), body, edit);
        } catch (ProblemException e) {
            throw EntityReader.missing(e.problem())
                    ? new ProblemException(new Problem.Unsupported("create " + kind.wire()))
                    : e;
        }
    }

    private static Http.Answer send(Server server, List<String> path, JsonNode body, Edit edit) {
        return server.learn(server.http().post(path, body, edit.id()));
    }

    private Optional<ObjectNode> ingest(
            Server server, Edit edit, JsonNode request, Collection<String> taken) {
        List<String> path = List.of("orchestrator", "ingest");
        IngestResponse response =
                IngestResponse.read(
                        server.learn(server.http().postPatiently(path, request, edit.id())).body());
        if (response.ingested() != null && !response.ingested().id().isEmpty()) {
            ObjectNode thing = edit.fields().deepCopy();
            return Optional.of(thing.put("id", response.ingested().id()));
        }
        // Nothing is shown as written that may not have been.
        return Optional.of(
                found(edit, taken)
                        .orElseThrow(() ->
                                new ProblemException(
                                        new Problem.Refused("not written", "NOT_INGESTED"))));
    }

    private Optional<ObjectNode> found(Edit edit, Collection<String> taken) {
        try {
            return arrival.of(edit, taken);
        } catch (ProblemException notReadable) {
            return Optional.empty();
        }
    }
}
