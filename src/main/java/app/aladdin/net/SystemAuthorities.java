package app.aladdin.net;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/// The authorities that the operating system trusts, so far as Java can read them.
final class SystemAuthorities {
    /// Where the distributions of Linux keep their bundle; the first one that is there counts.
    private static final List<Path> BUNDLES =
            List.of(
                    Path.of("/etc/ssl/certs/ca-certificates.crt"),
                    Path.of("/etc/pki/tls/certs/ca-bundle.crt"),
                    Path.of("/etc/ssl/ca-bundle.pem"),
                    Path.of("/etc/pki/ca-trust/extracted/pem/tls-ca-bundle.pem"));

    private SystemAuthorities() {}

    /// Blocks for the disk; what cannot be read is left out, for Java has its own list as well.
    static List<X509Certificate> all() {
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        if (system.contains("mac")) {
            List<X509Certificate> all = new ArrayList<>(store("KeychainStore"));
            all.addAll(store("KeychainStore-ROOT"));
            return all;
        }
        return system.contains("win") ? store("Windows-ROOT") : bundle();
    }

    private static List<X509Certificate> bundle() {
        for (Path bundle : BUNDLES) {
            if (Files.isReadable(bundle)) {
                try {
                    return Pem.certificates(bundle);
                } catch (IOException | CertificateException damaged) {
                    return List.of();
                }
            }
        }
        return List.of();
    }

    private static List<X509Certificate> store(String type) {
        try {
            KeyStore store = KeyStore.getInstance(type);
            store.load(null, null);
            List<X509Certificate> certificates = new ArrayList<>();
            for (String name : Collections.list(store.aliases())) {
                if (store.isCertificateEntry(name)
                        && store.getCertificate(name) instanceof X509Certificate certificate) {
                    certificates.add(certificate);
                }
            }
            return certificates;
        } catch (GeneralSecurityException | IOException notHere) {
            return List.of();
        }
    }
}
