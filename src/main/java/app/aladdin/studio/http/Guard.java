package app.aladdin.studio.http;

import app.aladdin.contract.Problem;
import app.aladdin.contract.ProblemException;
import app.aladdin.studio.access.Access;
import app.aladdin.studio.access.Principal;
import app.aladdin.studio.access.Serving;
import app.aladdin.studio.store.Scope;

import io.javalin.http.Context;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Set;

/// Lets nobody through just because they are on the same machine: every request must call the
/// Studio by its name and carry a token. There are no CORS headers, so no web page can read an
/// answer.
final class Guard {
    private static final List<String> SCHEMES = List.of("JWT ", "Bearer ");
    private static final String PRINCIPAL = "aladdin.principal";

    /// Signing in needs no token, and asking who one is says that one is nobody.
    private static final Set<String> OPEN = Set.of("/api/users/login", "/api/users/me");

    private final Access access;
    private final Serving serving;

    Guard(Access access, Serving serving) {
        this.access = access;
        this.serving = serving;
    }

    /// Whether a request carries a good token.
    static boolean known(Context ctx) {
        return ctx.attribute(PRINCIPAL) != null;
    }

    /// Who made a request that [#check] let through.
    static Principal principal(Context ctx) {
        @Nullable Principal who = ctx.attribute(PRINCIPAL);
        if (who == null) {
            throw noToken();
        }
        return who;
    }

    /// @throws ProblemException with [Problem.Forbidden] or [Problem.SignedOut]
    void check(Context ctx) {
        ctx.header("X-Content-Type-Options", "nosniff");
        ctx.header("Referrer-Policy", "no-referrer");
        ctx.header("Cache-Control", "no-store");
        if (!serving.answersTo(ctx.header("Host"), ctx.req().getLocalPort())) {
            throw new ProblemException(new Problem.Forbidden("This is no name of the Studio."));
        }
        access.principal(token(ctx))
                .ifPresentOrElse(
                        who -> ctx.attribute(PRINCIPAL, who),
                        () -> {
                            if (!OPEN.contains(ctx.path())) {
                                throw noToken();
                            }
                        });
    }

    /// The account whose projects alone a request may see, or `null` for the owner, who sees all.
    static @Nullable String account(Context ctx) {
        Principal who = principal(ctx);
        return who.owner() ? null : who.userId();
    }

    /// What a list may show: a project's things, or those of every project one may use.
    Scope scope(Context ctx, @Nullable String project) {
        if (project != null) {
            permit(ctx, project);
        }
        return new Scope(project, account(ctx));
    }

    /// Lets through who may use a project.
    ///
    /// @throws ProblemException with [Problem.Forbidden]
    void permit(Context ctx, String project) {
        if (!access.mayUse(principal(ctx), project)) {
            throw new ProblemException(new Problem.Forbidden("This project belongs to others."));
        }
    }

    /// The token that a request carries, without its scheme.
    static @Nullable String token(Context ctx) {
        String authorization = ctx.header("Authorization");
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

    private static ProblemException noToken() {
        return new ProblemException(new Problem.SignedOut("A token is needed."));
    }
}
