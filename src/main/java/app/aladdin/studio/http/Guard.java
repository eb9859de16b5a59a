package app.aladdin.studio.http;

import app.aladdin.contract.Problem;
import app.aladdin.contract.ProblemException;

import io.javalin.http.Context;

import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Locale;
import java.util.Set;

/// Lets nobody through just because they are on the same machine.
///
/// The `Host` header must name this server by a loopback name: a web page whose own name was made
/// to point here (DNS rebinding) still sends that name. There are no CORS headers, so no other page
/// can read an answer.
final class Guard {
    private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "localhost", "[::1]");
    private static final String SCHEME = "JWT ";

    private final byte[] token;

    Guard(String token) {
        this.token = token.getBytes(StandardCharsets.UTF_8);
    }

    /// @throws ProblemException with [Problem.Forbidden] or [Problem.SignedOut]
    void check(Context ctx) {
        ctx.header("X-Content-Type-Options", "nosniff");
        ctx.header("Referrer-Policy", "no-referrer");
        ctx.header("Cache-Control", "no-store");
        if (!ownName(ctx.header("Host"), ctx.req().getLocalPort())) {
            throw new ProblemException(new Problem.Forbidden("This is no name of the Studio."));
        }
        if (!knowsToken(ctx.header("Authorization"))) {
            throw new ProblemException(new Problem.SignedOut("The start token is needed."));
        }
    }

    private static boolean ownName(@Nullable String host, int port) {
        if (host == null) {
            return false;
        }
        String suffix = ":" + port;
        return host.endsWith(suffix)
                && LOOPBACK.contains(
                        host.substring(0, host.length() - suffix.length())
                                .toLowerCase(Locale.ROOT));
    }

    private boolean knowsToken(@Nullable String authorization) {
        if (authorization == null
                || !authorization.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            return false;
        }
        byte[] given =
                authorization.substring(SCHEME.length()).strip().getBytes(StandardCharsets.UTF_8);
        return MessageDigest.isEqual(given, token);
    }
}
