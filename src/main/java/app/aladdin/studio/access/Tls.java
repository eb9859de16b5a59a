package app.aladdin.studio.access;

import app.aladdin.contract.Problem;
import app.aladdin.contract.ProblemException;

import org.jspecify.annotations.Nullable;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.util.Collection;
import java.util.List;

/// A server's certificate and its key.
///
/// @param chain the server's own certificate first
public record Tls(PrivateKey key, List<Certificate> chain) {
    private static final int MAX_FILE = 1_000_000;

    public Tls {
        chain = List.copyOf(chain);
    }

    /// Reads PEM files.
    ///
    /// @param certificates the server's own, then those between it and its authority
    /// @param key as `PRIVATE KEY` (PKCS#8), `RSA PRIVATE KEY` (PKCS#1) or `EC PRIVATE KEY` (SEC
    ///   1), not encrypted
    /// @throws ProblemException with [Problem.Refused] when they cannot be used, its detail saying
    ///   why
    public static Tls read(Path certificates, Path key) {
        try {
            Collection<? extends Certificate> chain =
                    CertificateFactory.getInstance("X.509")
                            .generateCertificates(new ByteArrayInputStream(bytes(certificates)));
            if (chain.isEmpty()) {
                throw refused(certificates + " holds no certificate", null);
            }
            PrivateKey secret = PemKey.read(new String(bytes(key), StandardCharsets.US_ASCII));
            Tls tls = new Tls(secret, List.copyOf(chain));
            if (!secret.getAlgorithm().equals(tls.chain.getFirst().getPublicKey().getAlgorithm())) {
                throw refused(key + " is not the key of " + certificates, null);
            }
            return tls;
        } catch (IOException | GeneralSecurityException e) {
            throw refused(String.valueOf(e.getMessage()), e);
        }
    }

    /// As a key store in memory, under the alias `studio`.
    ///
    /// @param password for the key inside
    public KeyStore keyStore(char[] password) {
        try {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(null, null);
            store.setKeyEntry("studio", key, password, chain.toArray(Certificate[]::new));
            return store;
        } catch (IOException | GeneralSecurityException e) {
            throw refused("certificate and key do not fit: " + e.getMessage(), e);
        }
    }

    /// The key store as PKCS#12, for who reads one from a stream.
    public InputStream pkcs12(char[] password) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            keyStore(password).store(out, password);
            return new ByteArrayInputStream(out.toByteArray());
        } catch (IOException | GeneralSecurityException e) {
            throw refused("certificate and key do not fit: " + e.getMessage(), e);
        }
    }

    private static byte[] bytes(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(MAX_FILE);
        }
    }

    private static ProblemException refused(String detail, @Nullable Throwable cause) {
        return new ProblemException(new Problem.Refused(detail, "TLS"), cause);
    }
}
