package app.aladdin.client.session;

import app.aladdin.net.Wire;

import java.net.URI;
import java.util.Locale;

/// Under which name a server's things are kept on this computer. All servers on this computer share
/// one name, because the Studio takes another port at every start and its conversations must be
/// found again while it cannot be reached.
public record ServerKey(String value) {
    /// The servers on this computer.
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
            return THIS_COMPUTER;
        }
        return new ServerKey(uri.getScheme() + "://" + uri.getAuthority());
    }
}
