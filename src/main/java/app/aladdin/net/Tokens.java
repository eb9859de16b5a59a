package app.aladdin.net;

import org.jspecify.annotations.Nullable;

import java.util.function.Supplier;

/// Where requests get the token of the session from. Thread-safe; nothing here is ever printed.
public interface Tokens {
    /// For requests that need nobody signed in.
    Tokens NONE = fixed(() -> null);

    /// The token for the next request; `null` sends none. Asked at every request, so it must not
    /// block.
    @Nullable String current();

    /// A token in place of one that the server refused. Called once for all requests that were
    /// refused together, on a thread of its own; may block for the network.
    ///
    /// @return `null` when somebody has to sign in again
    /// @throws app.aladdin.contract.ProblemException when that cannot be known now, such as without
    ///   a network; the waiting requests fail with that problem and nobody is signed out
    @Nullable String renew(String refused);

    /// Told when requests with this token are refused and no renewal helps. Must not block.
    default void over(String refused) {}

    /// Told when a request without a token is refused: the server wants to know who asks. Must not
    /// block.
    default void wanted() {}

    /// A token that cannot be renewed here, though somebody may exchange it for another one.
    static Tokens fixed(Supplier<@Nullable String> token) {
        return new Tokens() {
            @Override
            public @Nullable String current() {
                return token.get();
            }

            @Override
            public @Nullable String renew(String refused) {
                return null;
            }
        };
    }
}
