package app.aladdin.studio.http;

import app.aladdin.contract.Problem;
import app.aladdin.contract.ProblemException;
import app.aladdin.studio.access.Access;
import app.aladdin.studio.access.Principal;

import io.javalin.http.Context;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Lets nobody through just because they are on the same machine.
///
/// The `Host` header must name this server by a loopback name: a web page whose own name was made
/// to point here (DNS rebinding) still sends that name. There are no CORS headers, so no other page
/// can read an answer.
final class Guard {
    private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "localhost", "[::1]");
    private static final List<String> SCHEMES = List.of("JWT ", "Bearer ");
    private static final String PRINCIPAL = "aladdin.principal";

    private final Access access;

    Guard(Access access) {
        this.access = access;
    }

    /// Who made a request that [#check] let through.
    static Principal principal(Context ctx) {
        @Nullable Principal who = ctx.attribute(PRINCIPAL);
        if (who == null) {
            throw new ProblemException(new Problem.SignedOut("A token is needed."));
        }
        return who;
    }

    /// @throws ProblemException with [Problem.Forbidden] or [Problem.SignedOut]
    void check(Context ctx) {
        ctx.header("X-Content-Type-Options", "nosniff");
        ctx.header("Referrer-Policy", "no-referrer");
        ctx.header("Cache-Control", "no-store");
        if (!ownName(ctx.header("Host"), ctx.req().getLocalPort())) {
            throw new ProblemException(new Problem.Forbidden("This is no name of the Studio."));
        }
        ctx.attribute(
                PRINCIPAL,
                access.principal(token(ctx.header("Authorization")))
                        .orElseThrow(() ->
                                new ProblemException(new Problem.SignedOut("A token is needed."))));
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

    private static @Nullable String token(@Nullable String authorization) {
        if (authorization == null) {
            return null;
        }
        for (String scheme : SCHEMES) {
            if (authorization.regionMatches(true, 0, scheme, 0, scheme.length())) {
                return authorization.substring(scheme.length()).strip();
            }
        }
        return null;
    }
}
