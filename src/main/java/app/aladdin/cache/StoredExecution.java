package app.aladdin.cache;

import com.fasterxml.jackson.databind.JsonNode;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/// A task's execution as it was last known.
///
/// @param id the execution's id, under which its events come
/// @param conversation this computer's id of the conversation it was started in
/// @param task the task's id, under which its state is asked for
/// @param status the server's own word
/// @param json all that is known, in the client's own shape
public record StoredExecution(
        String id,
        String project,
        @Nullable String conversation,
        String task,
        String status,
        JsonNode json,
        Instant startedAt,
        Instant updatedAt) {}
