package app.aladdin.client.live;

import app.aladdin.contract.Problem;

import java.time.Instant;

/// Whether events are told as they happen.
public sealed interface LiveState {

    /// They are not, and nothing is tried.
    record Off(Why why) implements LiveState {}

    /// A first connection is being made.
    record Connecting() implements LiveState {}

    /// They are. After each change to this state, what happened before has to be asked for.
    record On() implements LiveState {}

    /// They are not: whoever needs to know asks every three seconds. The connection is tried again
    /// at `nextTry`.
    record Polling(Problem reason, Instant nextTry) implements LiveState {}

    /// Why nothing is tried.
    enum Why {
        /// Switched off by setting.
        SWITCHED_OFF,
        /// No project is open.
        NO_PROJECT,
        /// No server is known yet.
        NO_SERVER
    }
}
