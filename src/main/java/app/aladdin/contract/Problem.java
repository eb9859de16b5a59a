package app.aladdin.contract;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/// What can go wrong between a person's wish and its result, as a value.
///
/// Exceptions become a problem once, where the outside world is touched (network, files); from
/// there on problems travel as values in events and are turned into words by the interface.
/// `detail` is for the log and the details view, never the sentence that a person reads first.
public sealed interface Problem {

    /// A short technical remark, possibly empty; holds no text that a person wrote.
    String detail();

    /// The server cannot be reached at all, or only something in front of it; back at `until`, when
    /// that says so (503 with `Retry-After`).
    record Offline(String detail, @Nullable Instant until) implements Problem {
        public Offline(String detail) {
            this(detail, null);
        }
    }

    /// The server was reached and did not answer in time.
    record TimedOut(String detail) implements Problem {}

    /// The session is missing or over (401).
    record SignedOut(String detail) implements Problem {}

    /// Signed in, but not allowed (403).
    record Forbidden(String detail) implements Problem {}

    /// The thing does not exist (404).
    record NotFound(String detail) implements Problem {}

    /// The request was understood and is not acceptable (400, 413, 422); `fields` maps a field's
    /// name to the reason where the server says so.
    record Invalid(String detail, Map<String, List<String>> fields) implements Problem {
        public Invalid {
            fields = Map.copyOf(fields);
        }
    }

    /// Somebody else changed it meanwhile (409).
    record Conflict(String detail) implements Problem {}

    /// Too many requests (429); free again at `until`, when the server says when.
    record RateLimited(String detail, @Nullable Instant until) implements Problem {}

    /// Turned down for another reason in the 4xx range.
    record Refused(String detail, String code) implements Problem {}

    /// This server does not offer the operation (405, 501, or 404 of an optional endpoint).
    record Unsupported(String detail) implements Problem {}

    /// The answer is not what the specification describes.
    record Garbled(String detail) implements Problem {}

    /// The answer is larger than is accepted.
    record TooLarge(String detail) implements Problem {}

    /// The certificate is not trusted; `issuer` names who signed it.
    record Untrusted(String detail, String issuer) implements Problem {}

    /// The server failed (5xx, or an error inside a stream).
    record ServerFault(String detail, String code, boolean recoverable) implements Problem {}

    /// This computer cannot keep data: disk full, read-only folder, damaged file.
    record Storage(String detail) implements Problem {}

    /// A mistake of this program.
    record Bug(String detail) implements Problem {}

    /// Whether the connection is at fault, so that trying later may help without anybody's doing.
    default boolean connection() {
        return this instanceof Offline || this instanceof TimedOut;
    }
}
