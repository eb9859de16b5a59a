package app.aladdin.client.conversations;

import app.aladdin.contract.AnswerMetadata;
import app.aladdin.contract.Mode;
import app.aladdin.contract.Problem;
import app.aladdin.contract.Role;

import java.time.Instant;
import java.util.Optional;

/// A message as it is shown: what it says and where it stands on its way.
///
/// @param id the message's id on this computer
/// @param text Markdown; of an answer that is arriving, what came so far
/// @param problem why it waits or failed
/// @param local whether the server does not keep it: it is on this computer only
public record Entry(
        String id,
        Role role,
        String text,
        Mode mode,
        State state,
        AnswerMetadata metadata,
        Instant at,
        Optional<Problem> problem,
        boolean local) {

    /// Where a message stands.
    public enum State {
        /// Written here, waits for the server.
        QUEUED,
        /// On its way to the server.
        SENDING,
        /// The server has it.
        SENT,
        /// Could not be sent; waits for a decision.
        FAILED,
        /// An answer that is arriving.
        STREAMING,
        /// A whole answer.
        COMPLETE,
        /// An answer that was stopped; what came stays.
        STOPPED,
        /// An answer that broke off; what came stays.
        INTERRUPTED
    }

    /// Whether the message is still only on this computer.
    public boolean unsent() {
        return state == State.QUEUED || state == State.SENDING || state == State.FAILED;
    }

    /// The same message, further on its way.
    public Entry in(State next) {
        return new Entry(id, role, text, mode, next, metadata, at, Optional.empty(), local);
    }

    /// The same message with other text.
    public Entry saying(String newText) {
        return new Entry(id, role, newText, mode, state, metadata, at, problem, local);
    }
}
