package app.aladdin.platform;

import com.github.javakeyring.BackendNotSupportedException;
import com.github.javakeyring.Keyring;
import com.github.javakeyring.KeyringStorageType;
import com.github.javakeyring.PasswordAccessException;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.logging.Level;
import java.util.logging.Logger;

/// The operating system's key chain, opened anew for each use: it may be locked, unlocked or
/// started at any time, and nothing of it stays open.
final class SystemKeyChain implements KeyChain {
    private final Duration patience;

    /// Its libraries tell every signal of the bus; held, so that the level stays.
    private final List<Logger> chatty =
            List.of(
                    Logger.getLogger("org.freedesktop.dbus"),
                    Logger.getLogger("org.freedesktop.secret"));

    SystemKeyChain(Duration patience) {
        this.patience = patience;
        chatty.forEach(logger -> logger.setLevel(Level.OFF));
    }

    @FunctionalInterface
    private interface Use {
        Optional<String> of(Keyring keyring) throws PasswordAccessException;
    }

    @Override
    public Answer find(String service, String account) {
        return use(keyring -> secret(keyring, service, account));
    }

    @Override
    public Answer store(String service, String account, String secret) {
        return use(keyring -> {
            keyring.setPassword(service, account, secret);
            return Optional.empty();
        });
    }

    @Override
    public Answer remove(String service, String account) {
        return use(keyring -> {
            if (secret(keyring, service, account).isPresent()) {
                keyring.deletePassword(service, account);
            }
            return Optional.empty();
        });
    }

    private static Optional<String> secret(Keyring keyring, String service, String account) {
        try {
            return Optional.ofNullable(keyring.getPassword(service, account));
        } catch (PasswordAccessException nothingThere) {
            return Optional.empty();
        }
    }

    /// Works on a thread of its own, because some key chains wait for the person without an end.
    private Answer use(Use use) {
        CompletableFuture<Answer> answer = new CompletableFuture<>();
        Thread.ofPlatform().daemon().name("key chain").start(() -> answer.complete(now(use)));
        try {
            return answer.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            return new Answer.Unavailable(
                    Reason.SLOW, "no answer within " + patience.toSeconds() + " s");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Answer.Unavailable(Reason.SLOW, "interrupted");
        } catch (ExecutionException e) {
            throw new IllegalStateException("the thread completes with a value", e);
        }
    }

    @SuppressWarnings("try") // closing may throw anything, also that this thread was interrupted
    private static Answer now(Use use) {
        try (Keyring keyring = open()) {
            return new Answer.Done(use.of(keyring));
        } catch (BackendNotSupportedException e) {
            return new Answer.Unavailable(Reason.NONE, String.valueOf(e.getMessage()));
        } catch (LinkageError e) {
            // A native library of the system's that is not there.
            return new Answer.Unavailable(Reason.NONE, e.getClass().getSimpleName());
        } catch (Exception e) {
            return new Answer.Unavailable(Reason.REFUSED, e.getClass().getSimpleName());
        }
    }

    private static Keyring open() throws BackendNotSupportedException {
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        if (system.contains("mac")) {
            return Keyring.create(KeyringStorageType.OSX_KEYCHAIN);
        }
        if (system.contains("windows")) {
            return Keyring.create(KeyringStorageType.WINDOWS_CREDENTIAL_STORE);
        }
        try {
            return Keyring.create(KeyringStorageType.GNOME_KEYRING);
        } catch (BackendNotSupportedException noSecretService) {
            return Keyring.create(KeyringStorageType.KWALLET);
        }
    }
}
