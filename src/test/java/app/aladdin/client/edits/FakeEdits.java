package app.aladdin.client.edits;

import app.aladdin.contract.EntityKind;
import app.aladdin.contract.Json;

import java.time.Instant;
import java.util.Optional;

/// Edits that nobody made.
public final class FakeEdits {
    private FakeEdits() {}

    /// An edit that waits to be sent.
    ///
    /// @param batch what it was asked for together with; empty for an edit of its own
    public static Edit of(String id, Verb verb, EntityKind kind, String entity, String batch) {
        return new Edit(
                id,
                kind.wire(),
                "p",
                entity,
                verb,
                Json.object().put("name", entity),
                Note.NONE.in(batch),
                Instant.EPOCH,
                0,
                Optional.empty(),
                Optional.empty());
    }
}
