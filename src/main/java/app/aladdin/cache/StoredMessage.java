package app.aladdin.cache;

import app.aladdin.contract.Message;

/// A message on this computer.
///
/// @param local whether the server does not keep it, so that it is on this computer only
public record StoredMessage(Message message, State state, boolean local) {

    /// A message that the server has, or will have.
    public StoredMessage(Message message, State state) {
        this(message, state, false);
    }

    /// How much of the message is here.
    public enum State {
        /// All of it.
        COMPLETE,
        /// An answer that was arriving when this was written.
        PARTIAL,
        /// An answer that was stopped on request.
        STOPPED,
        /// An answer that broke off.
        INTERRUPTED
    }
}
