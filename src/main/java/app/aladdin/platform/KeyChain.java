package app.aladdin.platform;

import java.time.Duration;
import java.util.Optional;

/// Keeps secrets where the operating system keeps them: the Secret Service or KDE's wallet on
/// Linux, the key chain on macOS, the credential store on Windows. Every method blocks, for a short
/// while only, and may be called from any thread but the toolkit's. The system may ask the person
/// to unlock it meanwhile. A secret is in no file of this program.
public interface KeyChain {
    /// Long enough to type the password of a locked key chain.
    Duration PATIENCE = Duration.ofSeconds(30);

    /// The secret that was stored for an account of a service.
    Answer find(String service, String account);

    /// Stores a secret, in place of an earlier one.
    Answer store(String service, String account, String secret);

    /// Forgets a secret; one that is not there is forgotten already.
    Answer remove(String service, String account);

    /// What became of it.
    sealed interface Answer {
        /// Done; `secret` is what was found.
        record Done(Optional<String> secret) implements Answer {
            /// The secret is not shown by accident.
            @Override
            public String toString() {
                return secret.isPresent() ? "Done[a secret]" : "Done[]";
            }
        }

        /// Not possible.
        ///
        /// @param detail a short technical remark without any secret
        record Unavailable(Reason reason, String detail) implements Answer {}

        /// The secret, where one was found.
        default Optional<String> found() {
            return this instanceof Done done ? done.secret : Optional.empty();
        }
    }

    /// Why there is no use in the key chain.
    enum Reason {
        /// This computer or this session has none.
        NONE,
        /// It is there and refused, perhaps because it stayed locked.
        REFUSED,
        /// It did not answer in time.
        SLOW
    }

    /// This computer's key chain. It is not touched before it is used.
    static KeyChain system() {
        return new SystemKeyChain(PATIENCE);
    }
}
