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

    @Option(
            names = "--ws",
            paramLabel = "URL",
            scope = ScopeType.INHERIT,
            description = {
                "Where the server's live events are.",
                "Default: $ALADDIN_WS_URL, else the settings, else port 3001 of the server."
            })
    private @Nullable String sockets;

    @Option(
            names = "--ca",
            paramLabel = "FILE",
            scope = ScopeType.INHERIT,
            description = "Trust the certificate authorities in this PEM file too.")
    private @Nullable String authorities;

    @Option(
            names = "--login",
            paramLabel = "EMAIL",
            scope = ScopeType.INHERIT,
            description = {
                "Sign in first; asks for the password.",
                "The session is kept in the system's key chain where there is one."
            })
    private @Nullable String login;

    @Option(
            names = "--password-stdin",
            scope = ScopeType.INHERIT,
            description = "With --login: the password is the first line of the input.")
    private boolean passwordFromInput;

    StartOptions start(boolean text) {
        return new StartOptions(home, server, sockets, authorities, text);
    }

    /// What a command starts with; reads the password where somebody is to sign in.
    Launch launch(Surroundings surroundings) throws CommandFailure {
        if (passwordFromInput && login == null) {
            throw new CommandFailure(
                    Exit.USAGE, "USAGE", "--password-stdin goes with --login EMAIL.");
        }
        SignIn signIn =
                login == null ? null : SignIn.of(login, passwordFromInput, surroundings.terminal());
        return new Launch(surroundings, start(false), signIn);
    }
}
