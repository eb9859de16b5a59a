package app.aladdin.net;

import java.time.Instant;

/// Is told of everything that leaves this computer over a wire: requests, each hop of a redirect,
/// streams, sockets. Called on the network's threads, so it must not block.
public interface Ledger {
    /// For wires that nobody keeps a book of.
    Ledger NONE = start -> (bytesOut, bytesIn, status) -> {};

    /// An exchange that begins; whether anybody answers is not known yet.
    ///
    /// @param method of HTTP, or `CONNECT` for a socket
    /// @param purpose the path with its ids left out, such as `/projects/{id}/episodes`; never
    ///   anything that a person wrote
    record Start(Instant at, String host, String method, String purpose) {}

    /// An exchange under way.
    interface Line {
        /// The exchange has ended; called once.
        ///
        /// @param bytesOut head and body as sent, before TLS
        /// @param bytesIn head and body as they came, before unpacking
        /// @param status of the answer, or the code with which a socket was closed; 0 when nobody
        ///   answered
        void end(long bytesOut, long bytesIn, int status);
    }

    Line begin(Start start);
}
