package app.aladdin.net;

import app.aladdin.contract.Problem;

import java.time.Instant;

/// How a [LiveSocket] stands.
public sealed interface SocketState {

    /// A connection is being made.
    record Connecting() implements SocketState {}

    /// The server has accepted the handshake. What was subscribed on an earlier connection is
    /// forgotten by it, and what happened in between is not told again.
    record Connected() implements SocketState {}

    /// There is no connection, for a reason of the network or of the server; it is tried again at
    /// `nextTry`.
    record Waiting(Problem reason, Instant nextTry) implements SocketState {}

    /// The server turned the handshake down, also with a renewed token; `message` is what it said.
    /// It is asked again at `nextTry`, with the token of then.
    record Refused(String message, Instant nextTry) implements SocketState {}
}
