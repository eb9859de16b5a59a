package app.aladdin.client.session;

import app.aladdin.net.Wire;

import java.net.URI;
import java.util.Optional;

/// Reads the address of a server as people write it.
public final class ServerAddress {
    private ServerAddress() {}

    /// Without a scheme it is a secure one, except on this computer.
    ///
    /// @return empty when it is none, or would send a script unencrypted over a network
    public static Optional<String> read(String written) {
        String text = written.strip();
        if (text.contains("://")) {
            return usable(text) ? Optional.of(text) : Optional.empty();
        }
        String plain = "http://" + text;
        String secure = "https://" + text;
        return usable(plain)
                ? Optional.of(plain)
                : usable(secure) ? Optional.of(secure) : Optional.empty();
    }

    private static boolean usable(String address) {
        try {
            URI uri = URI.create(address);
            String host = uri.getHost();
            if (host == null) {
                return false;
            }
            return switch (String.valueOf(uri.getScheme())) {
                case "https" -> true;
                case "http" -> Wire.isLoopback(host.replace("[", "").replace("]", ""));
                default -> false;
            };
        } catch (IllegalArgumentException notAnAddress) {
            return false;
        }
    }
}
