package app.aladdin.client.session;

import app.aladdin.contract.Problem;
import app.aladdin.contract.User;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/// Who is signed in to the server.
public sealed interface AccountState {

    /// Nobody had to sign in so far: the server wants nobody, or a token was given at the start.
    record NotNeeded() implements AccountState {}

    /// Somebody is.
    ///
    /// @param user has an empty id while the server has not said who it is
    /// @param until when the token ends, by this computer's clock; `null` when nobody says
    record SignedIn(User user, @Nullable Instant until) implements AccountState {}

    /// Nobody is, and the server wants somebody.
    ///
    /// @param needsPassword whether signing in would help
    record SignedOut(Problem reason, boolean needsPassword) implements AccountState {}
}
