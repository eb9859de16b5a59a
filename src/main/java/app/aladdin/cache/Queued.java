package app.aladdin.cache;

import app.aladdin.contract.Mode;

import java.time.Instant;

/// A message that is to be sent.
///
/// @param id also its idempotency key, the same over all tries
/// @param conversation this computer's id of the conversation
/// @param attempts how often sending was begun
/// @param failed whether it waits for the person's decision instead of the network
public record Queued(
        String id,
        String project,
        String conversation,
        Mode mode,
        String content,
        Instant at,
        int attempts,
        boolean failed) {}
