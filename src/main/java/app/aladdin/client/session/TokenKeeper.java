package app.aladdin.client.session;

import java.util.Optional;

/// Keeps the token of a session over restarts, in a place for secrets. Every method may block for
/// as long as it takes a person to unlock that place.
public interface TokenKeeper {
    /// Keeps nothing.
    TokenKeeper NONE = new NoTokenKeeper();

    /// The token that was kept for somebody on a server.
    Answer find(String server, String email);

    /// Keeps a token in place of an earlier one.
    Answer store(String server, String email, String token);

    Answer forget(String server, String email);

    /// What became of it.
    sealed interface Answer {
        /// Done; `token` is what was found.
        record Done(Optional<String> token) implements Answer {
            /// The token is not shown by accident.
            @Override
            public String toString() {
                return token.isPresent() ? "Done[a token]" : "Done[]";
            }
        }

        /// Not possible.
        ///
        /// @param why a short technical remark without any secret
        record Unavailable(String why) implements Answer {}
    }
}
