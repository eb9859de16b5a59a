package app.aladdin.cli;

import picocli.CommandLine.Option;

import java.time.Duration;

/// What all commands understand that talk to a server.
final class TalkOptions {
    @Option(
            names = "--json",
            description = "Print one JSON event a line and nothing else; failures too.")
    private boolean json;

    @Option(
            names = "--offline",
            description = {
                "Use only what is on this computer; no request is made.",
                "A question waits in the outbox (exit code 5)."
            })
    private boolean offline;

    @Option(
            names = "--timeout",
            paramLabel = "SECONDS",
            description = "Give up after this time, 1 to 3600. Default: 120")
    private int timeout = 120;

    boolean json() {
        return json;
    }

    boolean offline() {
        return offline;
    }

    /// The time for all of it.
    Duration longest() throws CommandFailure {
        if (timeout < 1 || timeout > 3600) {
            throw new CommandFailure(
                    Exit.USAGE, "BAD_TIMEOUT", "The timeout must be 1 to 3600 seconds.");
        }
        return Duration.ofSeconds(timeout);
    }
}
