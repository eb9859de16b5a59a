package app.aladdin.studio.access;

import app.aladdin.contract.Problem;
import app.aladdin.contract.ProblemException;
import app.aladdin.studio.store.Account;
import app.aladdin.studio.store.Accounts;

import com.auth0.jwt.JWT;
import com.auth0.jwt.JWTVerifier;
import com.auth0.jwt.algorithms.Algorithm;
import com.auth0.jwt.exceptions.JWTVerificationException;

import org.jspecify.annotations.Nullable;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;

/// Those who are signed in: the owner by the start token, users by tokens that they get for their
/// passwords. A user's token names a session in the file; it is good until it expires or the
/// session is ended.
public final class SignIns implements Access {
    private static final int SECRET_BYTES = 32;
    private static final String ISSUER = "aladdin-studio";

    /// The start token lives as long as the Studio; asking again after a day is soon enough.
    private static final Duration OWNER_LIFE = Duration.ofDays(1);

    private final Accounts accounts;
    private final Users users;
    private final StartToken startToken;
    private final SignInRules rules;
    private final InstantSource clock;
    private final Algorithm algorithm;
    private final JWTVerifier verifier;

    public SignIns(
            Accounts accounts,
            Users users,
            StartToken startToken,
            SignInRules rules,
            InstantSource clock) {
        this.accounts = accounts;
        this.users = users;
        this.startToken = startToken;
        this.rules = rules;
        this.clock = clock;
        this.algorithm = Algorithm.HMAC256(accounts.secret("token", SignIns::newSecret));
        this.verifier =
                ((JWTVerifier.BaseVerification) JWT.require(algorithm).withIssuer(ISSUER))
                        .build(clock.withZone(ZoneOffset.UTC));
    }

    /// A token and until when it is good.
    public record Issued(String token, Instant expires, Principal who) {}

    @Override
    public Optional<Principal> principal(@Nullable String token) {
        Optional<Principal> owner = startToken.principal(token);
        return owner.isPresent()
                ? owner
                : session(token)
                        .flatMap(session -> accounts.session(session, clock.instant()))
                        .map(SignIns::principal);
    }

    @Override
    public boolean mayUse(Principal who, String projectId) {
        return who.owner() || accounts.member(who.userId(), projectId);
    }

    /// Signs somebody in.
    ///
    /// @throws ProblemException with [Problem.SignedOut] for a wrong address or password,
    ///   [Problem.RateLimited] after too many of them
    public Issued signIn(String email, String password) {
        Account account =
                users.recognise(email, password)
                        .orElseThrow(() ->
                                new ProblemException(
                                        new Problem.SignedOut("wrong e-mail or password")));
        String session = UUID.randomUUID().toString();
        Instant expires = expiry();
        accounts.signIn(account, session, expires, clock.instant());
        return issued(session, expires, principal(account));
    }

    /// A token that is good for longer. The one that was shown stays good until its own end, since
    /// the answer to this may be lost.
    ///
    /// @throws ProblemException with [Problem.SignedOut] when the token is not good any more
    public Issued refresh(String token) {
        Principal who =
                principal(token)
                        .orElseThrow(
                                () -> new ProblemException(new Problem.SignedOut("no good token")));
        if (who.owner()) {
            return new Issued(token, clock.instant().plus(OWNER_LIFE), who);
        }
        String session = session(token).orElseThrow();
        Instant expires = expiry();
        accounts.prolong(session, expires);
        return issued(session, expires, who);
    }

    /// Until when a good token is good.
    public Instant expires(String token) {
        return startToken.principal(token).isPresent()
                ? clock.instant().plus(OWNER_LIFE)
                : JWT.decode(token).getExpiresAtAsInstant();
    }

    /// Ends the token's session, with every token of it. The start token stays good.
    public void signOut(String token) {
        session(token).ifPresent(accounts::endSession);
    }

    private Optional<String> session(@Nullable String token) {
        if (token == null) {
            return Optional.empty();
        }
        try {
            return Optional.ofNullable(verifier.verify(token).getId());
        } catch (JWTVerificationException notOurs) {
            return Optional.empty();
        }
    }

    private Issued issued(String session, Instant expires, Principal who) {
        String token =
                JWT.create()
                        .withIssuer(ISSUER)
                        .withSubject(who.userId())
                        .withJWTId(session)
                        .withIssuedAt(clock.instant())
                        .withExpiresAt(expires)
                        .sign(algorithm);
        return new Issued(token, expires, who);
    }

    /// In whole seconds, which is what a token can say.
    private Instant expiry() {
        return clock.instant().plus(rules.tokenLife()).truncatedTo(ChronoUnit.SECONDS);
    }

    private static Principal principal(Account account) {
        return new Principal(account.id(), account.name(), account.email());
    }

    private static byte[] newSecret() {
        byte[] bytes = new byte[SECRET_BYTES];
        new SecureRandom().nextBytes(bytes);
        return bytes;
    }
}
