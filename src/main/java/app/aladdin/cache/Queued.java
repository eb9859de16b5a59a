package app.aladdin.cache;

import app.aladdin.contract.Json;
import app.aladdin.contract.Mode;

import com.fasterxml.jackson.databind.JsonNode;

import java.time.Instant;

/// A message that is to be sent.
///
/// @param id also its idempotency key, the same over all tries
/// @param conversation this computer's id of the conversation
/// @param options what its mode sends beside the text, as an object of the request's own fields;
///   empty where there is nothing
/// @param attempts how often sending was begun
/// @param failed whether it waits for the person's decision instead of the network
public record Queued(
        String id,
        String project,
        String conversation,
        Mode mode,
        String content,
        JsonNode options,
        Instant at,
        int attempts,
        boolean failed) {

    /// A message without options.
    public Queued(
            String id,
            String project,
            String conversation,
            Mode mode,
            String content,
            Instant at,
            int attempts,
            boolean failed) {
        this(id, project, conversation, mode, content, Json.object(), at, attempts, failed);
    }

    /// The same message in another conversation.
    public Queued in(String otherConversation) {
        return new Queued(
                id, project, otherConversation, mode, content, options, at, attempts, failed);
    }

    /// The same message with another text.
    public Queued saying(String text) {
        return new Queued(id, project, conversation, mode, text, options, at, attempts, failed);
    }
}
