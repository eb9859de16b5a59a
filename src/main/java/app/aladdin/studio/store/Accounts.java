package app.aladdin.studio.store;

import app.aladdin.db.Database;
import app.aladdin.db.Sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// Who may sign in, who is signed in, and who may use which project. Knows no passwords, only what
/// others made of them.
public final class Accounts {
    private static final String ACCOUNT = "account.id, account.email, account.name";

    private final Database database;

    Accounts(Database database) {
        this.database = database;
    }

    /// Adds an account; false when its address has one already.
    public boolean add(Account account, String password, Instant now) {
        return database.write(c ->
                Sql.update(
                        c,
                        "INSERT INTO account (id, email, name, password, created_at)"
                                + " VALUES (?, ?, ?, ?, ?) ON CONFLICT (email) DO NOTHING",
                        account.id(),
                        account.email(),
                        account.name(),
                        password,
                        now))
                > 0;
    }

    /// By address.
    public List<Account> all() {
        return database.read(c ->
                Sql.list(
                        c,
                        Accounts::account,
                        "SELECT " + ACCOUNT + " FROM account ORDER BY email"));
    }

    public Optional<Account> byEmail(String email) {
        return database.read(c ->
                Sql.first(
                        c,
                        Accounts::account,
                        "SELECT " + ACCOUNT + " FROM account WHERE email = ?",
                        email));
    }

    /// What was made of an account's password.
    public Optional<String> password(String email) {
        return database.read(c ->
                Sql.first(
                        c,
                        row -> row.getString(1),
                        "SELECT password FROM account WHERE email = ?",
                        email));
    }

    /// Changes a password and ends the account's sessions; false when there is no such account.
    public boolean changePassword(String email, String password) {
        return database.write(c -> {
            Sql.update(
                    c,
                    "DELETE FROM session WHERE account ="
                            + " (SELECT id FROM account WHERE email = ?)",
                    email);
            return Sql.update(
                    c, "UPDATE account SET password = ? WHERE email = ?", password, email);
        })
                > 0;
    }

    /// Removes an account with its sessions and memberships; what it made stays.
    public boolean remove(String email) {
        return database.write(c -> Sql.update(c, "DELETE FROM account WHERE email = ?", email)) > 0;
    }

    /// Counts an attempt to sign in before it is looked at, so that attempts made at the same time
    /// count as well.
    ///
    /// @return until when the address is locked, when there were too many
    public Optional<Instant> attempt(String email, int most, Duration lock, Instant now) {
        return database.write(c -> {
            Sql.update(c, "DELETE FROM attempt WHERE last_at <= ?", now.minus(lock));
            long last =
                    Sql.number(
                            c,
                            "SELECT last_at FROM attempt WHERE email = ? AND failures >= ?",
                            email,
                            most);
            if (last > 0) {
                return Optional.of(Instant.ofEpochMilli(last).plus(lock));
            }
            Sql.update(
                    c,
                    "INSERT INTO attempt (email, failures, last_at) VALUES (?, 1, ?)"
                            + " ON CONFLICT (email) DO UPDATE SET failures = failures + 1,"
                            + " last_at = excluded.last_at",
                    email,
                    now);
            return Optional.empty();
        });
    }

    /// Forgets the attempts of an address and opens a session for its account.
    public void signIn(Account account, String session, Instant expires, Instant now) {
        database.write(c -> {
            Sql.update(c, "DELETE FROM attempt WHERE email = ?", account.email());
            Sql.update(c, "DELETE FROM session WHERE expires_at <= ?", now);
            return Sql.update(
                    c,
                    "INSERT INTO session (id, account, expires_at) VALUES (?, ?, ?)",
                    session,
                    account.id(),
                    expires);
        });
    }

    /// Whose session it is, as long as it lasts.
    public Optional<Account> session(String session, Instant now) {
        return database.read(c ->
                Sql.first(
                        c,
                        Accounts::account,
                        "SELECT "
                                + ACCOUNT
                                + " FROM session JOIN account ON account.id = session.account"
                                + " WHERE session.id = ? AND session.expires_at > ?",
                        session,
                        now));
    }

    /// Lets a session last longer.
    public void prolong(String session, Instant expires) {
        database.write(c ->
                Sql.update(
                        c,
                        "UPDATE session SET expires_at = max(expires_at, ?) WHERE id = ?",
                        expires,
                        session));
    }

    public void endSession(String session) {
        database.write(c -> Sql.update(c, "DELETE FROM session WHERE id = ?", session));
    }

    public boolean member(String account, String project) {
        return database.<Long>read(c ->
                Sql.number(
                        c,
                        "SELECT count(*) FROM member WHERE account = ? AND project = ?",
                        account,
                        project))
                > 0;
    }

    /// Who may use a project besides the owner, by address.
    public List<Account> members(String project) {
        return database.read(c ->
                Sql.list(
                        c,
                        Accounts::account,
                        "SELECT "
                                + ACCOUNT
                                + " FROM member JOIN account ON account.id = member.account"
                                + " WHERE member.project = ? ORDER BY account.email",
                        project));
    }

    /// Lets an account use a project; nothing changes when it may already.
    public void addMember(String account, String project) {
        database.write(c ->
                Sql.update(
                        c,
                        "INSERT INTO member (project, account) VALUES (?, ?)"
                                + " ON CONFLICT DO NOTHING",
                        project,
                        account));
    }

    /// Takes a project away from an account; false when it could not use it.
    public boolean removeMember(String account, String project) {
        return database.write(c ->
                Sql.update(
                        c,
                        "DELETE FROM member WHERE project = ? AND account = ?",
                        project,
                        account))
                > 0;
    }

    /// A secret of this file, made when it is asked for first.
    public byte[] secret(String name, Supplier<byte[]> made) {
        return database.write(c -> {
            Sql.update(
                    c,
                    "INSERT INTO secret (name, value) VALUES (?, ?) ON CONFLICT DO NOTHING",
                    name,
                    made.get());
            return Sql.first(
                            c,
                            row -> row.getBytes(1),
                            "SELECT value FROM secret WHERE name = ?",
                            name)
                    .orElseThrow();
        });
    }

    private static Account account(ResultSet row) throws SQLException {
        return new Account(row.getString(1), row.getString(2), row.getString(3));
    }
}
