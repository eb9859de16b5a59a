package app.aladdin.client.entities;

import app.aladdin.contract.EntityKind;
import app.aladdin.state.query.QueryKey;

/// The names of the queries, as the specification has them: `["characters", projectId]` for a list,
/// `["character", id]` for one.
public final class EntityKeys {
    private EntityKeys() {}

    /// The list of a kind in a project; of projects there is one list.
    public static QueryKey list(EntityKind kind, String projectId) {
        return kind == EntityKind.PROJECT
                ? QueryKey.of(kind.collection())
                : QueryKey.of(kind.collection(), projectId);
    }

    public static QueryKey single(EntityKind kind, String id) {
        return QueryKey.of(kind.wire(), id);
    }
}
