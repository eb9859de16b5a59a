package app.aladdin.client.session;

import app.aladdin.contract.Problem;

import java.time.Instant;
import java.util.Optional;

/// Whether the server can be reached.
public sealed interface ConnectionState {

    /// Not known yet: the first request is under way.
    record Connecting() implements ConnectionState {}

    /// The server answers.
    ///
    /// @param address where it is
    record Online(String address) implements ConnectionState {}

    /// The server does not answer; it is tried again by itself.
    ///
    /// @param since when it was first missed
    /// @param lastSynced when it last answered, in this run or an earlier one
    /// @param nextTry when it is tried again
    record Offline(Problem problem, Instant since, Optional<Instant> lastSynced, Instant nextTry)
            implements ConnectionState {}

    /// The server answers, and wants somebody signed in.
    record SignedOut(String address, Problem problem) implements ConnectionState {}
}
