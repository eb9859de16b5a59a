package app.aladdin.cli;

import app.aladdin.contract.Problem;
import app.aladdin.host.Guest;

/// What the commands' exit codes mean. They are part of what scripts rely on.
final class Exit {
    static final int OK = 0;
    static final int FAILED = 1;
    static final int USAGE = 2;
    static final int UNREACHABLE = 3;
    static final int STORAGE = 4;
    static final int INTERRUPTED = 130;

    private Exit() {}

    /// The exit code for a problem that ends a command.
    static int of(Problem problem) {
        return switch (problem) {
            case Problem.Offline offline -> UNREACHABLE;
            case Problem.TimedOut late -> UNREACHABLE;
            case Problem.Storage storage -> STORAGE;
            case Problem.Refused refused when refused.code().equals(Guest.NO_STUDIO) -> UNREACHABLE;
            case Problem.Refused refused when unusableAddress(refused) -> USAGE;
            default -> FAILED;
        };
    }

    private static boolean unusableAddress(Problem.Refused refused) {
        return refused.code().equals("BAD_ADDRESS") || refused.code().equals("NEEDS_TLS");
    }
}
