package app.aladdin.net;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocketFactory;

/// An authority of its own and certificates signed by it, made by the JDK's keytool.
public final class Certificates {
    private static final String PASSWORD = "changeit";
    private static final String AUTHORITY = "authority";

    private final Path store;

    /// @param folder where the keys are kept
    public Certificates(Path folder) {
        store = folder.resolve("keys.p12");
        make(
                AUTHORITY,
                "CN=Film Authority",
                List.of("-ext", "bc:c", "-ext", "ku=keyCertSign,cRLSign"));
    }

    /// Signs a certificate for a host of this name or these addresses.
    ///
    /// @param names as keytool writes them, such as `dns:localhost,ip:127.0.0.1`
    /// @param begins when it becomes valid, as keytool writes it, such as `-10d`
    /// @param days how long it is valid
    public void sign(String alias, String names, String begins, int days) {
        make(
                alias,
                "CN=" + alias,
                List.of(
                        "-signer",
                        AUTHORITY,
                        "-ext",
                        "san=" + names,
                        "-startdate",
                        begins,
                        "-validity",
                        String.valueOf(days)));
    }

    private void make(String alias, String name, List<String> more) {
        List<String> command =
                new ArrayList<>(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "keytool")
                                        .toString(),
                                "-genkeypair",
                                "-keyalg",
                                "EC",
                                "-storetype",
                                "PKCS12",
                                "-keystore",
                                store.toString(),
                                "-storepass",
                                PASSWORD,
                                "-alias",
                                alias,
                                "-dname",
                                name));
        command.addAll(more);
        try {
            Process keytool =
                    new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start();
            if (keytool.waitFor() != 0) {
                throw new IllegalStateException("keytool failed for " + alias);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /// The authority's certificate as a PEM file.
    public Path authority(Path file) throws GeneralSecurityException, IOException {
        String body =
                Base64.getMimeEncoder(64, "\n".getBytes(StandardCharsets.US_ASCII))
                        .encodeToString(load().getCertificate(AUTHORITY).getEncoded());
        return Files.writeString(
                file,
                "Film Authority\n=====\n-----BEGIN CERTIFICATE-----\n"
                        + body
                        + "\n-----END CERTIFICATE-----\n");
    }

    /// Sockets of a server that shows this certificate.
    public SSLSocketFactory showing(String alias) throws GeneralSecurityException, IOException {
        KeyStore only = KeyStore.getInstance("PKCS12");
        only.load(null, null);
        var password = new KeyStore.PasswordProtection(PASSWORD.toCharArray());
        only.setEntry(alias, load().getEntry(alias, password), password);
        KeyManagerFactory keys =
                KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        keys.init(only, PASSWORD.toCharArray());
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(keys.getKeyManagers(), null, null);
        return context.getSocketFactory();
    }

    private KeyStore load() throws GeneralSecurityException, IOException {
        KeyStore loaded = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(store)) {
            loaded.load(in, PASSWORD.toCharArray());
        }
        return loaded;
    }
}
