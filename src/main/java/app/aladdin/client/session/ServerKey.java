package app.aladdin.client.session;

import app.aladdin.net.Wire;

import java.net.URI;
import java.util.Locale;

/// Under which name a server's things are kept on this computer. The Studio has a name of its own,
/// because it takes another port at every start and its conversations must be found again while it
/// cannot be reached. Any other server has its address, also one on this computer.
public record ServerKey(String value) {
    /// The Studio on this computer.
    public static final ServerKey THIS_COMPUTER = new ServerKey("this-computer");

    /// The key of a server's address.
    public static ServerKey of(String address) {
        URI uri;
        try {
            uri = URI.create(address.strip());
        } catch (IllegalArgumentException notAnAddress) {
            return new ServerKey(address.strip());
        }
        String host = uri.getHost() == null ? "" : uri.getHost().toLowerCase(Locale.ROOT);
        if (Wire.isLoopback(host.replace("[", "").replace("]", ""))) {
            return new ServerKey(
                    uri.getScheme()
                            + "://localhost"
                            + (uri.getPort() < 0 ? "" : ":" + uri.getPort()));
        }
        return new ServerKey(uri.getScheme() + "://" + uri.getAuthority());
    }

    /// Where the server is, as people write it: `films.example`, `localhost:3000`.
    public String place() {
        int host = value.indexOf("://");
        return host < 0 ? value : value.substring(host + 3);
    }
}
