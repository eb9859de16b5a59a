package app.aladdin.studio.socket;

import app.aladdin.contract.Problem;
import app.aladdin.contract.ProblemException;
import app.aladdin.studio.access.Tls;

import org.jspecify.annotations.Nullable;

import java.security.GeneralSecurityException;
import java.util.UUID;

import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

/// The key of the HTTP side, for the sockets.
final class SocketTls {
    private SocketTls() {}

    static @Nullable SSLContext context(@Nullable Tls tls) {
        if (tls == null) {
            return null;
        }
        try {
            char[] password = UUID.randomUUID().toString().toCharArray();
            KeyManagerFactory keys =
                    KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
            keys.init(tls.keyStore(password), password);
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(keys.getKeyManagers(), null, null);
            return context;
        } catch (GeneralSecurityException e) {
            throw new ProblemException(
                    new Problem.Refused("the key cannot be used for sockets", "TLS"), e);
        }
    }
}
