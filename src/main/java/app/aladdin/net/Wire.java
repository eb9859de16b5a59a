package app.aladdin.net;

import app.aladdin.contract.Problem;
import app.aladdin.contract.ProblemException;

import okhttp3.HttpUrl;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;
import okhttp3.Request;
import okhttp3.Response;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.net.ssl.SSLPeerUnverifiedException;

/// One server as the client reaches it: its base address, its tokens, and the connections to it.
/// Thread-safe.
public final class Wire implements AutoCloseable {
    private static final Pattern API_PATH = Pattern.compile("/api(?:/v(\\d{1,3}))?/?$");

    private static final int UNAVAILABLE = 503;
    private static final long DAY_SECONDS = 86_400;

    private final HttpUrl base;
    private final int version;
    private final Tokens tokens;
    private final WireOptions options;
    private final Renewal renewal;
    private final OkHttpClient client;
    private volatile Instant lastAnswer = Instant.MIN;

    private Wire(HttpUrl address, Tokens tokens, WireOptions options) {
        Matcher api = API_PATH.matcher(address.encodedPath());
        String named = api.find() ? api.group(1) : null;
        this.version =
                options.apiVersion() > 0
                        ? options.apiVersion()
                        : named == null ? 1 : Math.max(1, Integer.parseInt(named));
        this.base = withoutApiPath(address);
        this.tokens = tokens;
        this.renewal = new Renewal(tokens);
        this.options = options;
        this.client = connected();
    }

    private OkHttpClient connected() {
        OkHttpClient.Builder builder =
                new OkHttpClient.Builder()
                        // Servers that share a port with Socket.IO may close an upgrade to HTTP/2.
                        .protocols(List.of(Protocol.HTTP_1_1))
                        // Retries have one owner, and it is not here: a POST must not be sent
                        // twice.
                        .retryOnConnectionFailure(false)
                        .followRedirects(false)
                        .followSslRedirects(false)
                        .connectTimeout(options.timeouts().connect())
                        .proxySelector(Proxies.ofThisComputer())
                        .addInterceptor(new Redirects())
                        .addInterceptor(new Authorized(this::sameOrigin, renewal))
                        .addInterceptor(new Deprecations(this::endpoint, options.deprecated()))
                        .addInterceptor(this::noteAnswers)
                        .addInterceptor(
                                new Recording(options.ledger(), this::purpose, options.clock()))
                        .addNetworkInterceptor(Recording::count)
                        .addNetworkInterceptor(Wire::neverAgainByItself);
        if (!base.isHttps()) {
            return builder.build();
        }
        Trust trust = Trust.of(options.extraCa(), options.clock());
        return trust.applyTo(builder.addInterceptor(chain -> named(trust, chain))).build();
    }

    /// A wire to `server` with the usual options and a token that cannot be renewed.
    ///
    /// @param token asked for at every request; `null` sends none
    /// @throws ProblemException as [#to(String, Tokens, WireOptions)]
    public static Wire to(String server, Supplier<@Nullable String> token) {
        return to(server, Tokens.fixed(token), WireOptions.STANDARD);
    }

    /// A wire to `server`, the address with or without `/api/v1`. Blocks for the disk where it has
    /// to read certificates.
    ///
    /// @throws ProblemException with [Problem.Refused] when the address is none, would send a
    ///   script unencrypted over a network, or the file of authorities cannot be used
    public static Wire to(String server, Tokens tokens, WireOptions options) {
        HttpUrl url = HttpUrl.parse(server.strip());
        if (url == null) {
            throw new ProblemException(new Problem.Refused("not an address", "BAD_ADDRESS"));
        }
        if (!url.isHttps() && !isLoopback(url.host())) {
            throw new ProblemException(new Problem.Refused("https is needed", "NEEDS_TLS"));
        }
        return new Wire(url, tokens, options);
    }

    /// Whether an address stays on this computer.
    public static boolean isLoopback(String host) {
        String name = host.toLowerCase(Locale.ROOT);
        return name.equals("localhost")
                || name.equals("::1")
                || name.matches("127(\\.\\d{1,3}){3}");
    }

    private static HttpUrl withoutApiPath(HttpUrl url) {
        String path = API_PATH.matcher(url.encodedPath()).replaceFirst("/");
        return url.newBuilder()
                .encodedPath(path.endsWith("/") ? path : path + "/")
                .username("")
                .password("")
                .query(null)
                .fragment(null)
                .build();
    }

    /// The address of this server, ending in a slash, without the path of the API.
    public URI address() {
        return base.uri();
    }

    /// Where the tokens of this server come from.
    public Tokens tokens() {
        return tokens;
    }

    /// How this wire was made.
    public WireOptions options() {
        return options;
    }

    /// When the server last answered anything that shows it is there; far in the past for never.
    public Instant lastAnswer() {
        return lastAnswer;
    }

    boolean sameOrigin(HttpUrl url) {
        return url.scheme().equals(base.scheme())
                && url.host().equals(base.host())
                && url.port() == base.port();
    }

    /// `path` below `/api/v1`, or another version; each segment of `path` is encoded, so ids may
    /// hold anything.
    HttpUrl url(List<String> path, Map<String, String> query) {
        return url("v" + version, path, query);
    }

    /// `path` below `/api`, beside the versions.
    HttpUrl unversioned(List<String> path, Map<String, String> query) {
        return url("", path, query);
    }

    private HttpUrl url(String below, List<String> path, Map<String, String> query) {
        HttpUrl.Builder url = base.newBuilder().addPathSegment("api");
        if (!below.isEmpty()) {
            url.addPathSegment(below);
        }
        for (String segment : path) {
            // These would lead out of the path, or to the whole collection in place of one item.
            if (segment.isEmpty() || segment.equals(".") || segment.equals("..")) {
                throw new ProblemException(new Problem.Refused("not an id", "BAD_ID"));
            }
            url.addPathSegment(segment);
        }
        query.forEach(url::addQueryParameter);
        return url.build();
    }

    OkHttpClient client() {
        return client;
    }

    Renewal renewal() {
        return renewal;
    }

    private String purpose(HttpUrl url) {
        List<String> segments = url.pathSegments();
        int begin = base.pathSize() - 1;
        if (!sameOrigin(url) || segments.size() <= begin) {
            return "redirect";
        }
        List<String> path = segments.subList(begin, segments.size());
        if (path.getFirst().equals("api")) {
            path = path.subList(1, path.size());
            if (!path.isEmpty() && path.getFirst().matches("v\\d{1,3}")) {
                path = path.subList(1, path.size());
            }
        }
        return options.template().apply(List.copyOf(path));
    }

    private String endpoint(Request request) {
        return sameOrigin(request.url()) ? request.method() + " " + purpose(request.url()) : "";
    }

    private Response noteAnswers(Interceptor.Chain chain) throws IOException {
        Response response = chain.proceed(chain.request());
        if (response.isSuccessful() && sameOrigin(response.request().url())) {
            lastAnswer = options.clock().instant();
        }
        return response;
    }

    private static Response named(Trust trust, Interceptor.Chain chain) throws IOException {
        try {
            return chain.proceed(chain.request());
        } catch (SSLPeerUnverifiedException misnamed) {
            String host = chain.request().url().host();
            throw new Told(
                    new Problem.Untrusted(
                            "not made out for " + host, trust.issuerOfMisnamed(host)));
        }
    }

    /// okhttp would send a request again by itself after `503` with `Retry-After: 0`, and stumbles
    /// over a number that is too long.
    private static Response neverAgainByItself(Interceptor.Chain chain) throws IOException {
        Response response = chain.proceed(chain.request());
        String after = response.header("Retry-After", "").strip();
        if (response.code() != UNAVAILABLE || !after.matches("\\d+")) {
            return response;
        }
        long seconds =
                after.length() > 6
                        ? DAY_SECONDS
                        : Math.clamp(Long.parseLong(after), 1, DAY_SECONDS);
        return response.newBuilder().header("Retry-After", String.valueOf(seconds)).build();
    }

    /// Ends idle connections and requests under way.
    @Override
    public void close() {
        client.dispatcher().cancelAll();
        client.dispatcher().executorService().shutdown();
        client.connectionPool().evictAll();
    }
}
