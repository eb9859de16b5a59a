package app.aladdin.client.entities;

import app.aladdin.cache.DocumentRows;
import app.aladdin.cache.SnapshotRows;
import app.aladdin.contract.EntityKind;
import app.aladdin.contract.Json;
import app.aladdin.state.query.Persister;
import app.aladdin.state.query.QueryKey;

import com.fasterxml.jackson.databind.JsonNode;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// A list in the offline store: its things as rows, and when they were read as a snapshot.
record KeptList(
        DocumentRows documents,
        SnapshotRows snapshots,
        String server,
        EntityKind kind,
        String projectId)
        implements Persister<List<JsonNode>> {

    @Override
    public Optional<Kept<List<JsonNode>>> restore(QueryKey key) {
        List<JsonNode> all = documents.of(server, projectId, kind.collection());
        Optional<Instant> at = snapshots.find(server, name(key)).map(SnapshotRows.Snapshot::at);
        return all.isEmpty() && at.isEmpty()
                ? Optional.empty()
                : Optional.of(new Kept<>(all, at.orElse(Instant.EPOCH)));
    }

    @Override
    public void save(QueryKey key, List<JsonNode> value, Instant at) {
        documents.replace(server, projectId, kind.collection(), value);
        snapshots.put(server, name(key), Json.object().put("count", value.size()), at);
    }

    /// The name of a query in the store.
    static String name(QueryKey key) {
        return Json.text(Json.texts(key.parts()));
    }
}
