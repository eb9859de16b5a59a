package app.aladdin.client.edits;

import app.aladdin.contract.Problem;

import com.fasterxml.jackson.databind.JsonNode;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What became of an edit. Lists and single things show it already when this is told.
public sealed interface EditEvent {

    /// All edits that have not come true, in their order; told at the start and after every change
    /// of them.
    record Waiting(List<Edit> edits) implements EditEvent {}

    /// It is on the disk: what was typed may leave the form.
    record Queued(Edit edit) implements EditEvent {}

    /// It breaks the rules of its kind; nothing was queued.
    ///
    /// @param fields the reasons by field
    record Refused(Edit edit, Map<String, List<String>> fields) implements EditEvent {}

    /// It came true.
    ///
    /// @param result the thing as it is now; empty when it was deleted or the server does not say
    record Done(Edit edit, Optional<JsonNode> result) implements EditEvent {}

    /// It was taken back and waits for a decision, with what was typed in [Edit#fields].
    ///
    /// @param fields reasons by field where the server gives them
    record Failed(Edit edit, Problem problem, Map<String, List<String>> fields)
            implements EditEvent {}

    /// It could not be sent, or the answer did not come; it is shown on, and tried again by itself.
    record Delayed(Edit edit, Problem problem) implements EditEvent {}

    /// Somebody else changed the same thing meanwhile: mine or theirs?
    ///
    /// @param theirs the thing as the server has it now
    record Conflicted(Edit edit, JsonNode theirs) implements EditEvent {}

    /// The server gave a thing that was made here its id.
    record Renamed(String pendingId, String id) implements EditEvent {}

    /// It was typed anew, and is another wish now.
    record Replaced(String oldId, Edit edit) implements EditEvent {}

    /// It was given up.
    record Discarded(Edit edit) implements EditEvent {}
}
