package app.aladdin.client.entities;

import app.aladdin.cache.SnapshotRows;
import app.aladdin.state.query.Persister;
import app.aladdin.state.query.QueryKey;

import com.fasterxml.jackson.databind.JsonNode;

import java.time.Instant;
import java.util.Optional;

/// One thing in the offline store.
record KeptSingle(SnapshotRows snapshots, String server) implements Persister<JsonNode> {

    @Override
    public Optional<Kept<JsonNode>> restore(QueryKey key) {
        return snapshots
                .find(server, KeptList.name(key))
                .map(kept -> new Kept<>(kept.json(), kept.at()));
    }

    @Override
    public void save(QueryKey key, JsonNode value, Instant at) {
        snapshots.put(server, KeptList.name(key), value, at);
    }
}
