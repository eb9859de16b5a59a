package app.aladdin.studio.access;

import app.aladdin.contract.Problem;
import app.aladdin.contract.ProblemException;
import app.aladdin.studio.store.Account;
import app.aladdin.studio.store.Accounts;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// Adds and removes those who may sign in, and looks at their passwords.
public final class Users {
    private static final int MAX_EMAIL = 254;
    private static final int MAX_NAME = 200;

    private final Accounts accounts;
    private final SignInRules rules;
    private final Passwords passwords;
    private final InstantSource clock;

    public Users(Accounts accounts, SignInRules rules, InstantSource clock) {
        this.accounts = accounts;
        this.rules = rules;
        this.passwords = new Passwords(rules.cost());
        this.clock = clock;
    }

    /// Adds a user. An empty name is taken from the address.
    ///
    /// @throws ProblemException with [Problem.Invalid] for an address or password that will not do,
    ///   [Problem.Conflict] when the address is taken
    public Account add(String email, String name, String password) {
        String address = address(email);
        if (!address.matches("[^@\\s\\p{Cntrl}]+@[^@\\s\\p{Cntrl}]+")
                || address.length() > MAX_EMAIL) {
            throw invalid("email", "must be an e-mail address");
        }
        if (name.length() > MAX_NAME) {
            throw invalid("name", "must have at most " + MAX_NAME + " characters");
        }
        String shown = name.isBlank() ? address.substring(0, address.indexOf('@')) : name.strip();
        Account account = new Account(UUID.randomUUID().toString(), address, shown);
        if (!accounts.add(account, passwords.hash(password), clock.instant())) {
            throw new ProblemException(new Problem.Conflict("this address has an account already"));
        }
        return account;
    }

    /// By address.
    public List<Account> all() {
        return accounts.all();
    }

    /// Removes a user and signs them out everywhere; false when there is none.
    public boolean remove(String email) {
        return accounts.remove(address(email));
    }

    /// Gives a user another password and signs them out everywhere; false when there is none.
    public boolean changePassword(String email, String password) {
        return accounts.changePassword(address(email), passwords.hash(password));
    }

    /// Lets a user use a project of others; false when there is no such user.
    public boolean share(String email, String project) {
        Optional<Account> account = accounts.byEmail(address(email));
        account.ifPresent(who -> accounts.addMember(who.id(), project));
        return account.isPresent();
    }

    /// Whose address and password these are. Nothing tells a wrong password from an address that
    /// nobody has, not even the time it takes; both lock.
    ///
    /// @throws ProblemException with [Problem.RateLimited] while the address is locked
    Optional<Account> recognise(String email, String password) {
        String address = address(email);
        Instant now = clock.instant();
        if (address.length() > MAX_EMAIL) {
            return Optional.empty();
        }
        accounts.attempt(address, rules.mostFailures(), rules.lock(), now)
                .ifPresent(until -> {
                    throw new ProblemException(new Problem.RateLimited("too many attempts", until));
                });
        String hash = accounts.password(address).orElse("");
        return passwords.matches(password, hash) ? accounts.byEmail(address) : Optional.empty();
    }

    private static String address(String email) {
        return email.strip().toLowerCase(Locale.ROOT);
    }

    private static ProblemException invalid(String field, String reason) {
        return new ProblemException(
                new Problem.Invalid(field + " " + reason, Map.of(field, List.of(reason))));
    }
}
