package app.aladdin.client.edits;

import app.aladdin.contract.Problem;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import java.util.Optional;

/// How sending an edit ended.
sealed interface Outcome {

    /// The server has it.
    ///
    /// @param thing what it has now; empty when it does not say, or has deleted it
    record Arrived(Optional<ObjectNode> thing) implements Outcome {}

    /// It will not have it.
    record Failed(Problem problem) implements Outcome {}

    /// Somebody else was faster.
    record Conflict(Problem problem, JsonNode theirs) implements Outcome {}

    /// It has not left this computer.
    record Unsent() implements Outcome {}

    /// Not now; whether it arrived may not be known.
    record Later(Problem problem) implements Outcome {}
}
