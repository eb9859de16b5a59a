package app.aladdin.client.session;

import app.aladdin.cache.MemoryRows;
import app.aladdin.contract.Json;
import app.aladdin.contract.LoginRequest;
import app.aladdin.contract.LoginResponse;
import app.aladdin.contract.Me;
import app.aladdin.contract.Problem;
import app.aladdin.contract.ProblemException;
import app.aladdin.contract.RefreshResponse;
import app.aladdin.contract.User;
import app.aladdin.net.Http;
import app.aladdin.net.Patience;
import app.aladdin.net.Tokens;
import app.aladdin.state.Background;
import app.aladdin.state.Hub;
import app.aladdin.state.Timer;

import com.fasterxml.jackson.databind.JsonNode;

import org.jspecify.annotations.Nullable;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/// Somebody's session with the server: signs in, renews the token, and says when a password is
/// needed. Thread-safe. Its hubs tell on the thread that brought the news; receivers must not
/// block.
public final class Account implements Tokens {
    private static final String EMAIL = "account-email";

    private final ServerKey key;
    private final MemoryRows memory;
    private final TokenKeeper keeper;
    private final Background background;
    private final Timer timer;
    private final Clock clock;
    private final Hub<AccountState> states = new Hub<>();
    private final Hub<Problem> passwordNeeded = new Hub<>();
    private final Hub<User> signedIn = new Hub<>();
    private final Hub<String> notKept = new Hub<>();

    /// One exchange about the session at a time.
    private final ReentrantLock exchanging = new ReentrantLock();

    private final ReentrantLock lock = new ReentrantLock();
    private AccountState state = new AccountState.NotNeeded();
    private volatile @Nullable Http http;
    private volatile @Nullable Held held;
    private volatile Supplier<@Nullable String> given = () -> null;
    private volatile Runnable renewal = () -> {};

    /// A token of our own.
    ///
    /// @param email under which it is kept over restarts; empty for a token that is not
    private record Held(String token, User user, String email, @Nullable Instant until) {
        /// The token is not shown by accident.
        @Override
        public String toString() {
            return "Held[user=" + user.id() + "]";
        }
    }

    /// @param keeper not asked for the Studio, which knows its own by itself
    public Account(
            ServerKey key,
            MemoryRows memory,
            TokenKeeper keeper,
            Background background,
            Timer timer,
            Clock clock) {
        this.key = key;
        this.memory = memory;
        this.keeper = key.equals(ServerKey.THIS_COMPUTER) ? TokenKeeper.NONE : keeper;
        this.background = background;
        this.timer = timer;
        this.clock = clock;
    }

    public AccountState state() {
        lock.lock();
        try {
            return state;
        } finally {
            lock.unlock();
        }
    }

    public Hub<AccountState> states() {
        return states;
    }

    /// Told once each time that nothing but a password helps; what was being done waits.
    public Hub<Problem> passwordNeeded() {
        return passwordNeeded;
    }

    /// Told each time that somebody has signed in.
    public Hub<User> signedIn() {
        return signedIn;
    }

    /// Told why a session will not outlive the program: a remark about the place for secrets.
    public Hub<String> notKept() {
        return notKept;
    }

    /// The server is known now.
    ///
    /// @param token given at the start, such as the Studio's; `null` for none
    public void connect(Http server, Supplier<@Nullable String> token) {
        given = token;
        http = server;
    }

    /// Takes the session of an earlier run up again, where one was kept and no token was given.
    /// Blocks for the place for secrets, which is not touched where nobody signed in before.
    public void restore() {
        if (current() != null) {
            return;
        }
        String email = email().orElse("");
        if (email.isEmpty()) {
            return;
        }
        switch (keeper.find(key.value(), email)) {
            case TokenKeeper.Answer.Done done ->
                    done.token()
                            .ifPresent(token -> {
                                User user = new User("", email, "");
                                hold(new Held(token, user, email, TokenLife.untilOfKept(token)));
                            });
            case TokenKeeper.Answer.Unavailable unavailable -> notKept.accept(unavailable.why());
        }
    }

    /// Who signed in last, to be offered when a password is asked for. Blocks for the disk.
    public Optional<String> email() {
        return memory.get(key.value(), EMAIL).filter(email -> !email.isEmpty());
    }

    @Override
    public @Nullable String current() {
        Held now = held;
        return now == null ? given.get() : now.token;
    }

    @Override
    public @Nullable String renew(String refused) {
        exchanging.lock();
        try {
            String now = current();
            return refused.equals(now) ? refreshed(refused) : now;
        } finally {
            exchanging.unlock();
        }
    }

    @Override
    public void over(String refused) {
        if (!refused.equals(current())) {
            return;
        }
        Held ended = held;
        if (ended != null && !ended.email.isEmpty()) {
            inBackground(() -> keeper.forget(key.value(), ended.email));
        }
        needed(new Problem.SignedOut("the session is over"));
    }

    @Override
    public void wanted() {
        // Somebody may have signed in since the request went out.
        if (current() == null) {
            needed(new Problem.SignedOut("nobody is signed in"));
        }
    }

    /// The server wants somebody signed in, and nobody is.
    public void needed(Problem reason) {
        lock.lock();
        try {
            if (state instanceof AccountState.SignedOut) {
                return;
            }
            change(new AccountState.SignedOut(reason, true));
            passwordNeeded.accept(reason);
        } finally {
            lock.unlock();
        }
    }

    /// Signs in; everything that waited goes on by itself. Blocks for the network.
    ///
    /// @throws ProblemException with [Problem.SignedOut] when address or password are wrong, and
    ///   any other problem, the server's own words being its detail; who was signed in still is
    public User signIn(String email, String password) {
        exchanging.lock();
        try {
            LoginResponse answer =
                    LoginResponse.read(
                            post(
                                    "login",
                                    new LoginRequest(email.strip(), password).write(),
                                    Tokens.NONE));
            if (answer.token().isEmpty()) {
                throw new ProblemException(new Problem.Garbled("a sign-in without a token"));
            }
            Instant until = TokenLife.until(answer.token(), answer.exp(), clock.instant());
            memory.put(key.value(), EMAIL, email.strip());
            hold(new Held(answer.token(), answer.user(), email.strip(), until));
            keep(answer.token(), email.strip());
            signedIn.accept(answer.user());
            return answer.user();
        } finally {
            exchanging.unlock();
        }
    }

    /// Asks the server who is signed in. Blocks for the network.
    ///
    /// @return `null` when nobody is
    public @Nullable User me() {
        String token = current();
        Me me =
                Me.read(
                        server().unversioned(Tokens.fixed(() -> token))
                                .get(List.of("users", "me"), Map.of()));
        User user = me.user();
        Held now = held;
        if (user != null && now != null && now.token.equals(token)) {
            hold(new Held(now.token, user, now.email, now.until));
        }
        return user;
    }

    /// Ends the session here, and on the server where it can be reached. Blocks for the network.
    public void signOut() {
        exchanging.lock();
        try {
            String token = current();
            if (token != null) {
                tellServer(token);
            }
            Held ended = held;
            held = null;
            given = () -> null;
            renewal.run();
            if (ended != null && !ended.email.isEmpty()) {
                keeper.forget(key.value(), ended.email);
            }
            needed(new Problem.SignedOut("signed out here"));
        } finally {
            exchanging.unlock();
        }
    }

    private void tellServer(String token) {
        try {
            post("logout", Json.object(), Tokens.fixed(() -> token));
        } catch (ProblemException unreachable) {
            // The token is forgotten here, and ends by itself there.
        }
    }

    private @Nullable String refreshed(String old) {
        RefreshResponse answer;
        try {
            answer =
                    RefreshResponse.read(
                            post("refresh-token", Json.object(), Tokens.fixed(() -> old)));
        } catch (ProblemException e) {
            if (refuses(e.problem())) {
                return null;
            }
            throw e;
        }
        String token = answer.refreshedToken();
        if (token.isEmpty() || token.equals(old)) {
            return null;
        }
        Held before = held;
        User known = before == null ? answer.user() : before.user;
        String email = before == null ? "" : before.email;
        Instant until = TokenLife.until(token, answer.exp(), clock.instant());
        hold(new Held(token, answer.user().id().isEmpty() ? known : answer.user(), email, until));
        keep(token, email);
        return token;
    }

    /// Whether the server has said no; anything else may be better in a moment.
    private static boolean refuses(Problem problem) {
        return problem instanceof Problem.SignedOut
                || problem instanceof Problem.Forbidden
                || problem instanceof Problem.Invalid
                || problem instanceof Problem.Refused
                || problem instanceof Problem.NotFound
                || problem instanceof Problem.Unsupported;
    }

    private JsonNode post(String what, JsonNode body, Tokens tokens) {
        return server().unversioned(tokens)
                .post(List.of("users", what), body, null, Patience.QUICK)
                .body();
    }

    private Http server() {
        Http known = http;
        if (known == null) {
            throw new ProblemException(new Problem.Offline("no server yet"));
        }
        return known;
    }

    private void hold(Held next) {
        lock.lock();
        try {
            held = next;
            change(new AccountState.SignedIn(next.user, next.until));
        } finally {
            lock.unlock();
        }
        renewal.run();
        Duration wait = TokenLife.untilRenewal(next.until, clock.instant());
        if (wait != null) {
            renewal = timer.after(wait, () -> inBackground(() -> renewEarly(next.token)));
        }
    }

    /// Where this fails, the first refusal brings the next try.
    private void renewEarly(String token) {
        exchanging.lock();
        try {
            if (token.equals(current())) {
                refreshed(token);
            }
        } finally {
            exchanging.unlock();
        }
    }

    private void keep(String token, String email) {
        if (!email.isEmpty()) {
            inBackground(() -> {
                if (token.equals(current())
                        && keeper.store(key.value(), email, token)
                                instanceof TokenKeeper.Answer.Unavailable unavailable) {
                    notKept.accept(unavailable.why());
                }
            });
        }
    }

    private void inBackground(Runnable work) {
        background.start("account", work::run, failure -> {});
    }

    // Told under the lock, so that nobody hears of two changes in the wrong order.
    private void change(AccountState next) {
        if (!next.equals(state)) {
            state = next;
            states.accept(next);
        }
    }
}
