package app.aladdin.net;

import app.aladdin.contract.Problem;
import app.aladdin.contract.ProblemException;

import okhttp3.HttpUrl;

import java.net.URI;

/// Where a Socket.IO server is.
///
/// A path is where the server is mounted: `https://host/base` is reached at
/// `https://host/base/socket.io/`; a path that ends in `socket.io` is taken as it is. (The
/// reference client takes a path for a namespace; the contract has no namespace but `/`.)
///
/// @param origin scheme, host and port
/// @param path where the engine listens, such as `/socket.io`
record SocketAddress(URI origin, String path) {
    private static final String MOUNT = "/socket.io";

    /// @throws ProblemException with [Problem.Refused] when the address is none, or would send the
    ///   token unencrypted over a network
    static SocketAddress of(String address) {
        String http = address.strip().replaceFirst("^(?i)ws(s?)://", "http$1://");
        HttpUrl url = HttpUrl.parse(http);
        if (url == null) {
            throw new ProblemException(new Problem.Refused("not an address", "BAD_ADDRESS"));
        }
        if (!url.isHttps() && !Wire.isLoopback(url.host())) {
            throw new ProblemException(new Problem.Refused("https is needed", "NEEDS_TLS"));
        }
        String path = url.encodedPath().replaceFirst("/+$", "");
        HttpUrl origin =
                new HttpUrl.Builder()
                        .scheme(url.scheme())
                        .host(url.host())
                        .port(url.port())
                        .build();
        return new SocketAddress(origin.uri(), path.endsWith(MOUNT) ? path : path + MOUNT);
    }
}
