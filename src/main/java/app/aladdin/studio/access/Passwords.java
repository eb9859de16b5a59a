package app.aladdin.studio.access;

import app.aladdin.contract.Problem;
import app.aladdin.contract.ProblemException;

import at.favre.lib.crypto.bcrypt.BCrypt;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;

/// Makes bcrypt hashes of passwords and compares. A few at a time: each takes a core for a quarter
/// of a second on purpose, and others want to be answered meanwhile.
final class Passwords {
    private static final int LEAST = 8;

    /// What bcrypt looks at; anything behind it would not count.
    private static final int MOST_BYTES = 72;

    private final int cost;
    private final Semaphore turns = new Semaphore(2, true);
    private final String nobodys;

    Passwords(int cost) {
        this.cost = cost;
        // Of the right form and no password's.
        this.nobodys = "$2a$%02d$".formatted(cost) + ".".repeat(53);
    }

    /// @throws ProblemException with [Problem.Invalid] when the password is too short or too long
    String hash(String password) {
        byte[] bytes = bytes(password);
        if (password.isBlank() || password.codePointCount(0, password.length()) < LEAST) {
            throw refused("must have at least " + LEAST + " characters");
        }
        if (bytes.length > MOST_BYTES) {
            throw refused("must have at most " + MOST_BYTES + " bytes in UTF-8");
        }
        return new String(BCrypt.withDefaults().hash(cost, bytes), StandardCharsets.US_ASCII);
    }

    /// Takes as long for a hash that is empty, because nobody has the address, as for another.
    boolean matches(String password, String hash) {
        byte[] bytes = bytes(password);
        boolean possible = bytes.length <= MOST_BYTES && !hash.isEmpty();
        String against = possible ? hash : nobodys;
        byte[] tried = possible ? bytes : "x".getBytes(StandardCharsets.UTF_8);
        turns.acquireUninterruptibly();
        try {
            return BCrypt.verifyer()
                            .verify(tried, against.getBytes(StandardCharsets.US_ASCII))
                            .verified
                    && possible;
        } finally {
            turns.release();
        }
    }

    /// Keyboards differ in how they compose an accent; the password is the same.
    private static byte[] bytes(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFC).getBytes(StandardCharsets.UTF_8);
    }

    private static ProblemException refused(String reason) {
        return new ProblemException(
                new Problem.Invalid(
                        "The password " + reason + ".", Map.of("password", List.of(reason))));
    }
}
