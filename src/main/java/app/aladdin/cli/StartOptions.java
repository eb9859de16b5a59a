package app.aladdin.cli;

import app.aladdin.client.session.ServerChoice;
import app.aladdin.platform.Directories;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What every start understands, whether it ends in the window, the text mode or a command.
///
/// @param home a folder for everything, `null` for the environment's or the system's
/// @param server an address, empty for the Studio on this computer, `null` for what the environment
///   or the settings say
/// @param sockets where live events are, `null` as for the address
/// @param authorities a PEM file of certificate authorities to trust too, `null` as for the address
/// @param text whether the text mode is wanted
/// @param link where the window goes first, an `aladdin:` link; empty for where one was
public record StartOptions(
        @Nullable String home,
        @Nullable String server,
        @Nullable String sockets,
        @Nullable String authorities,
        boolean text,
        String link) {
    /// The environment variable that holds the server's token; never an argument, because arguments
    /// are visible to every user of the computer.
    public static final String TOKEN = "ALADDIN_TOKEN";

    private static final String LINK = "aladdin://";

    /// As most starts are: the server alone is named.
    public StartOptions(@Nullable String home, @Nullable String server, boolean text) {
        this(home, server, null, null, text);
    }

    /// Without a link.
    public StartOptions(
            @Nullable String home,
            @Nullable String server,
            @Nullable String sockets,
            @Nullable String authorities,
            boolean text) {
        this(home, server, sockets, authorities, text, "");
    }

    /// Reads arguments without a command, quickly; empty when there is a command or anything that
    /// needs a closer look.
    public static Optional<StartOptions> parse(List<String> arguments) {
        String home = null;
        String server = null;
        boolean text = false;
        String link = "";
        for (int i = 0; i < arguments.size(); i++) {
            String argument = arguments.get(i);
            boolean more = i + 1 < arguments.size() && !arguments.get(i + 1).startsWith("-");
            if (argument.equals("--text")) {
                text = true;
            } else if (argument.equals("--home") && more) {
                home = arguments.get(++i);
            } else if (argument.equals("--server") && more) {
                server = arguments.get(++i);
            } else if (argument.startsWith("--home=")) {
                home = argument.substring("--home=".length());
            } else if (argument.startsWith("--server=")) {
                server = argument.substring("--server=".length());
            } else if (argument.startsWith(LINK) && link.isEmpty()) {
                link = argument;
            } else {
                return Optional.empty();
            }
        }
        return Optional.of(new StartOptions(home, server, null, null, text, link));
    }

    /// Where files are.
    public Directories directories(Map<String, String> environment) {
        return Directories.of(home == null ? environment.get(Directories.HOME) : home);
    }

    /// What was asked for by argument, or else by environment.
    public ServerChoice choice(Map<String, String> environment) {
        return ServerChoice.open()
                .with(ServerChoice.API, server)
                .with(ServerChoice.WS, sockets)
                .with(ServerChoice.EXTRA_CA, authorities)
                .orElse(environment);
    }

    /// The token for that server, empty for none.
    public static String token(Map<String, String> environment) {
        return environment.getOrDefault(TOKEN, "");
    }
}
