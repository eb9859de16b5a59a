package app.aladdin.client.outbox;

import app.aladdin.cache.Queued;
import app.aladdin.contract.IngestResponse;
import app.aladdin.contract.Json;
import app.aladdin.contract.Problem;
import app.aladdin.contract.ProblemException;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.function.Consumer;

/// Asks about data that is too long for one request, part by part. The server is not told the
/// conversation, which would get a question for each part: on this computer it is one. Each part
/// has a key of its own, the same on every try. What was answered is kept, so that another try
/// begins where this one had to stop.
final class PartByPart {
    private static final String ANSWERED = "answered";

    private final Queued question;
    private final Posting posting;
    private final Consumer<JsonNode> kept;
    private final ObjectNode options;
    private final ObjectNode answered;
    private @Nullable ProblemException failed;

    /// Asks about one part.
    @FunctionalInterface
    interface Posting {
        /// @throws ProblemException when there is no answer
        JsonNode post(String part, String key);
    }

    /// @param kept told what to keep with the question
    PartByPart(Queued question, Posting posting, Consumer<JsonNode> kept) {
        this.question = question;
        this.posting = posting;
        this.kept = kept;
        this.options = question.options().deepCopy();
        this.answered = options.withObject("/" + ANSWERED);
    }

    /// The answer about the first part that was read, with those about all parts in it.
    ///
    /// @throws ProblemException when something is in the way of all parts that are left, or none of
    ///   them can be read
    JsonNode ask() {
        ArrayNode parts = Json.array();
        ObjectNode first = null;
        for (String part : Portions.worded(question.content())) {
            JsonNode answer = ask(part, parts.size());
            parts.add(answer);
            if (first == null && !answer.has(IngestResponse.FAILURE)) {
                first = answer.deepCopy();
            }
        }
        ProblemException problem = failed;
        if (first == null) {
            throw problem == null
                    ? new ProblemException(new Problem.Bug("a text without parts"))
                    : problem;
        }
        first.remove("messageId");
        first.set(IngestResponse.PARTS, parts);
        return first;
    }

    private JsonNode ask(String part, int place) {
        String name = question.id() + "/" + place + "/" + part;
        String key = UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
        JsonNode known = answered.get(key);
        if (known != null) {
            return known;
        }
        try {
            JsonNode answer = posting.post(part, key);
            answered.set(key, answer);
            kept.accept(options);
            return answer;
        } catch (ProblemException e) {
            if (ofAllParts(e.problem())) {
                throw e;
            }
            failed = e;
            return Json.object().put(IngestResponse.FAILURE, e.problem().detail());
        }
    }

    /// Whether the next part would fare no better.
    private static boolean ofAllParts(Problem problem) {
        return switch (problem) {
            case Problem.Offline _,
                    Problem.TimedOut _,
                    Problem.SignedOut _,
                    Problem.Forbidden _,
                    Problem.NotFound _,
                    Problem.Unsupported _,
                    Problem.RateLimited _,
                    Problem.Untrusted _,
                    Problem.Storage _,
                    Problem.Bug _ ->
                    true;
            case Problem.Invalid _,
                    Problem.Conflict _,
                    Problem.Refused _,
                    Problem.Garbled _,
                    Problem.TooLarge _,
                    Problem.ServerFault _ ->
                    false;
        };
    }
}
