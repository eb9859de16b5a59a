package app.aladdin.cache;

import com.fasterxml.jackson.databind.JsonNode;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/// A change of something of a project that is to reach the server.
///
/// @param id also its idempotency key, the same over all tries
/// @param kind which kind of thing, as the contract calls it
/// @param entity the thing's id; this computer's own for one that the server has not made yet
/// @param verb what is to happen: `create`, `change` or `delete`
/// @param json the fields that were typed
/// @param base the thing as it was when the person began, to see what somebody else changed
///   meanwhile; `null` for a new one
/// @param attempts how often sending was begun
/// @param failed whether it waits for the person's decision instead of the network
/// @param problem why it failed, in the client's own words
public record PendingEdit(
        String id,
        String project,
        String kind,
        String entity,
        String verb,
        JsonNode json,
        @Nullable JsonNode base,
        Instant at,
        int attempts,
        boolean failed,
        @Nullable String problem) {}
