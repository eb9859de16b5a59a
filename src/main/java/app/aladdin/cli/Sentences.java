package app.aladdin.cli;

import app.aladdin.client.session.ServerChoice;
import app.aladdin.contract.Problem;
import app.aladdin.host.Guest;

import java.util.Locale;

/// Problems in one plain sentence, and as codes for scripts.
final class Sentences {
    private Sentences() {}

    /// What happened, in a sentence for a person; on one line.
    static String of(Problem problem) {
        String detail = Words.onOneLine(problem.detail());
        String why = detail.isEmpty() ? "" : " (" + detail + ")";
        return switch (problem) {
            case Problem.Offline offline -> "The server cannot be reached" + why + ".";
            case Problem.TimedOut late -> "The server did not answer in time" + why + ".";
            case Problem.SignedOut out ->
                    "The server wants a valid token"
                            + why
                            + "; sign in with --login EMAIL, or set ALADDIN_TOKEN.";
            case Problem.Forbidden forbidden -> "The server does not allow this" + why + ".";
            case Problem.NotFound none -> "The server does not know this" + why + ".";
            case Problem.Invalid invalid -> "The server does not accept this" + why + ".";
            case Problem.Conflict conflict -> "Somebody else changed it meanwhile" + why + ".";
            case Problem.RateLimited limited -> "The server has too much to do" + why + ".";
            case Problem.Refused refused -> refused(refused, why);
            case Problem.Unsupported unsupported -> "The server does not offer this" + why + ".";
            case Problem.Garbled garbled ->
                    "The server's answer is not what Aladdin expects" + why + ".";
            case Problem.TooLarge large -> "The server's answer is too large" + why + ".";
            case Problem.Untrusted untrusted ->
                    "The server's certificate is not trusted"
                            + why
                            + (untrusted.issuer().isEmpty()
                                    ? "."
                                    : "; it was issued by "
                                            + Words.onOneLine(untrusted.issuer())
                                            + ".");
            case Problem.ServerFault fault -> "The server failed" + why + ".";
            case Problem.Storage storage -> "Aladdin cannot keep its data" + why + ".";
            case Problem.Bug bug -> "Aladdin made a mistake" + why + ".";
        };
    }

    private static String refused(Problem.Refused refused, String why) {
        return switch (refused.code()) {
            case "BAD_ADDRESS" -> "The server's address is not a web address.";
            case ServerChoice.BAD_SETTING -> Words.onOneLine(refused.detail()) + ".";
            case "BAD_CA" ->
                    "The file of further authorities holds no certificates that can be read.";
            case "PROXY_SIGN_IN" -> "The proxy wants a sign-in" + why + ".";
            case "REDIRECTED" -> "The server sends elsewhere" + why + "; use that address.";
            case "NEEDS_TLS" -> "A server on another computer must be reached by https.";
            case Guest.NO_STUDIO ->
                    "Another Aladdin uses this data directory and has no Studio to share"
                            + why
                            + ".";
            case Outcome.GAVE_UP -> "There was no whole answer in the given time.";
            case Outcome.INTERRUPTED -> "Interrupted before the question was sent.";
            default -> "The server refused" + why + ".";
        };
    }

    /// The code for scripts, such as `OFFLINE` or a code of the server's own.
    static String code(Problem problem) {
        String own =
                switch (problem) {
                    case Problem.Refused refused -> refused.code();
                    case Problem.ServerFault fault -> fault.code();
                    default -> "";
                };
        return own.isEmpty()
                ? problem.getClass()
                        .getSimpleName()
                        .replaceAll("(?<=[a-z])(?=[A-Z])", "_")
                        .toUpperCase(Locale.ROOT)
                : own;
    }
}
