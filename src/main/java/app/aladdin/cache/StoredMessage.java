package app.aladdin.cache;

import app.aladdin.contract.Message;

/// A message on this computer.
public record StoredMessage(Message message, State state) {

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
