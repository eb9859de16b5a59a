package app.aladdin.client.session;

import org.jspecify.annotations.Nullable;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;

/// Which server to use, and how.
///
/// @param studio whether it is the Studio on this computer, at whatever address
/// @param api its address, with or without `/api/v1`; empty for a Studio that is yet to be started
/// @param ws where its Socket.IO is; empty for port 3001 of the same host
/// @param streaming whether answers are read while they are written
/// @param live whether live updates are wanted
/// @param extraCa a PEM file of further authorities to trust; `null` for none
/// @param apiVersion the version in the path; 0 takes what the address names, else 1
/// @param patience how long an ordinary answer is waited for; `null` for as long as usual
public record ServerOptions(
        boolean studio,
        String api,
        String ws,
        boolean streaming,
        boolean live,
        @Nullable Path extraCa,
        int apiVersion,
        @Nullable Duration patience) {
    private static final int USUAL_SOCKET_PORT = 3001;

    /// The Studio on this computer with everything switched on.
    public static final ServerOptions STUDIO = at("");

    /// A server with everything switched on.
    ///
    /// @param api its address; empty for the Studio on this computer
    public static ServerOptions at(String api) {
        return new ServerOptions(api.isBlank(), api.strip(), "", true, true, null, 0, null);
    }

    /// Whether it can be spoken to without finding out where it is.
    public boolean addressed() {
        return !api.isEmpty();
    }

    /// The same for a server whose addresses are known by now.
    ///
    /// @param socket used where no other one was chosen; may be empty
    public ServerOptions reached(String address, String socket) {
        return new ServerOptions(
                studio,
                address,
                ws.isEmpty() ? socket : ws,
                streaming,
                live,
                extraCa,
                apiVersion,
                patience);
    }

    /// Under which name this server's things are kept.
    public ServerKey key() {
        return studio() ? ServerKey.THIS_COMPUTER : ServerKey.of(api);
    }

    /// Where the server's Socket.IO is; empty when that cannot be told.
    public String socketAddress() {
        if (!ws.isEmpty()) {
            return ws;
        }
        try {
            URI uri = URI.create(api);
            return uri.getHost() == null
                    ? ""
                    : uri.getScheme() + "://" + uri.getHost() + ":" + USUAL_SOCKET_PORT;
        } catch (IllegalArgumentException notAnAddress) {
            return "";
        }
    }
}
