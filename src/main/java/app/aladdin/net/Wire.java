package app.aladdin.net;

import app.aladdin.contract.Problem;
import app.aladdin.contract.ProblemException;

import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;

import org.jspecify.annotations.Nullable;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;

/// One server as the client reaches it: its base address, its token, and the connections to it.
/// Thread-safe.
public final class Wire implements AutoCloseable {
    private static final Duration CONNECT = Duration.ofSeconds(5);

    private final HttpUrl base;
    private final Supplier<@Nullable String> token;
    private final OkHttpClient client;

    private Wire(HttpUrl base, Supplier<@Nullable String> token) {
        this.base = base;
        this.token = token;
        this.client =
                new OkHttpClient.Builder()
                        // Servers that share a port with Socket.IO may close an upgrade to HTTP/2.
                        .protocols(List.of(Protocol.HTTP_1_1))
                        // Retries have one owner, and it is not here: a POST must not be sent
                        // twice.
                        .retryOnConnectionFailure(false)
                        .connectTimeout(CONNECT)
                        .addNetworkInterceptor(chain -> {
                            // okhttp follows redirects; only the own origin gets the token.
                            var request = chain.request();
                            if (!sameOrigin(request.url())) {
                                request =
                                        request.newBuilder().removeHeader("Authorization").build();
                            }
                            return chain.proceed(request);
                        })
                        .build();
    }

    /// A wire to `server`, the address without `/api/v1`.
    ///
    /// @param token asked for at every request; `null` sends none
    /// @throws ProblemException with [Problem.Refused] when the address is none, or would send a
    ///   script unencrypted over a network
    public static Wire to(String server, Supplier<@Nullable String> token) {
        HttpUrl url = HttpUrl.parse(server.strip());
        if (url == null) {
            throw new ProblemException(new Problem.Refused("not an address", "BAD_ADDRESS"));
        }
        if (!url.isHttps() && !isLoopback(url.host())) {
            throw new ProblemException(new Problem.Refused("https is needed", "NEEDS_TLS"));
        }
        return new Wire(withoutApiPath(url), token);
    }

    /// Whether an address stays on this computer.
    public static boolean isLoopback(String host) {
        String name = host.toLowerCase(Locale.ROOT);
        return name.equals("localhost")
                || name.equals("::1")
                || name.matches("127(\\.\\d{1,3}){3}");
    }

    private static HttpUrl withoutApiPath(HttpUrl url) {
        String path = url.encodedPath().replaceFirst("/api/v1/?$", "/");
        return url.newBuilder()
                .encodedPath(path.endsWith("/") ? path : path + "/")
                .query(null)
                .fragment(null)
                .build();
    }

    /// The address of this server, ending in a slash.
    public URI address() {
        return base.uri();
    }

    boolean sameOrigin(HttpUrl url) {
        return url.scheme().equals(base.scheme())
                && url.host().equals(base.host())
                && url.port() == base.port();
    }

    /// `path` below `/api/v1`; each segment of `path` is encoded, so ids may hold anything.
    HttpUrl url(List<String> path, Map<String, String> query) {
        HttpUrl.Builder url = base.newBuilder().addPathSegments("api/v1");
        path.forEach(url::addPathSegment);
        query.forEach(url::addQueryParameter);
        return url.build();
    }

    OkHttpClient client() {
        return client;
    }

    @Nullable String authorization() {
        String value = token.get();
        return value == null ? null : "JWT " + value;
    }

    /// Ends idle connections and requests under way.
    @Override
    public void close() {
        client.dispatcher().cancelAll();
        client.dispatcher().executorService().shutdown();
        client.connectionPool().evictAll();
    }
}
