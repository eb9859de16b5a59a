package app.aladdin.cli;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/// The options that stand before or after any command.
final class GlobalOptions {
    @Option(
            names = "--home",
            paramLabel = "DIR",
            scope = ScopeType.INHERIT,
            description = {
                "Keep settings and data in this folder.",
                "Default: $ALADDIN_HOME, else the system's own places."
            })
    private @Nullable String home;

    @Option(
            names = "--server",
            paramLabel = "URL",
            scope = ScopeType.INHERIT,
            description = {
                "The Aladdin server; its token comes from $ALADDIN_TOKEN.",
                "Default: $ALADDIN_API_URL, else the settings, else the Studio on this computer."
            })
    private @Nullable String server;

    StartOptions start(boolean text) {
        return new StartOptions(home, server, text);
    }
}
