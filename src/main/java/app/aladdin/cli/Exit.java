package app.aladdin.cli;

import app.aladdin.contract.Problem;
import app.aladdin.host.Guest;

import picocli.CommandLine;

import java.util.LinkedHashMap;
import java.util.Map;

/// What the commands' exit codes mean. They are part of what scripts rely on.
final class Exit {
    static final int OK = 0;
    static final int FAILED = 1;
    static final int USAGE = 2;
    static final int REFUSED = 3;
    static final int SIGNED_OUT = 4;
    static final int OFFLINE = 5;
    static final int SERVER = 6;
    static final int INTERRUPTED = 130;

    private Exit() {}

    /// The exit code for a problem that ends a command.
    static int of(Problem problem) {
        return switch (problem) {
            case Problem.Offline offline -> OFFLINE;
            case Problem.TimedOut late -> OFFLINE;
            case Problem.SignedOut out -> SIGNED_OUT;
            case Problem.Forbidden forbidden -> REFUSED;
            case Problem.NotFound none -> REFUSED;
            case Problem.Invalid invalid -> REFUSED;
            case Problem.Conflict conflict -> REFUSED;
            case Problem.RateLimited limited -> REFUSED;
            case Problem.Unsupported unsupported -> REFUSED;
            case Problem.Untrusted untrusted -> REFUSED;
            case Problem.Refused refused -> refused(refused.code());
            case Problem.Garbled garbled -> SERVER;
            case Problem.TooLarge large -> SERVER;
            case Problem.ServerFault fault -> SERVER;
            case Problem.Storage storage -> FAILED;
            case Problem.Bug bug -> FAILED;
        };
    }

    private static int refused(String code) {
        return switch (code) {
            case Guest.NO_STUDIO, Outcome.GAVE_UP -> OFFLINE;
            case Outcome.INTERRUPTED -> INTERRUPTED;
            case "BAD_ADDRESS", "NEEDS_TLS" -> USAGE;
            default -> REFUSED;
        };
    }

    private static Map<String, String> meanings() {
        Map<String, String> meanings = new LinkedHashMap<>();
        meanings.put("0", "done");
        meanings.put("1", "something is wrong on this computer, such as the data directory");
        meanings.put("2", "wrong usage");
        meanings.put(
                "3",
                "refused: not valid, not allowed, not found, or still limited at the time-out");
        meanings.put("4", "signed out");
        meanings.put("5", "the server cannot be reached, or there was no answer in time");
        meanings.put("6", "the server failed, or a task that was watched");
        meanings.put("130", "interrupted, stopped, or a watched task was cancelled");
        return meanings;
    }

    /// Adds the meanings to the help of a command and of those below it.
    static void explain(CommandLine command) {
        command.getCommandSpec()
                .usageMessage()
                .exitCodeListHeading("%nExit codes:%n")
                .exitCodeList(meanings());
        command.getSubcommands().values().forEach(Exit::explain);
    }
}
