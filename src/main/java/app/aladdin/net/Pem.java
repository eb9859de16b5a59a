package app.aladdin.net;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Certificates in PEM files, whatever else stands between them.
final class Pem {
    private static final Pattern CERTIFICATE =
            Pattern.compile(
                    "-----BEGIN (?:TRUSTED |X509 )?CERTIFICATE-----[^-]*"
                            + "-----END (?:TRUSTED |X509 )?CERTIFICATE-----");

    private Pem() {}

    /// All certificates of a file.
    ///
    /// @throws CertificateException when one of them is damaged
    static List<X509Certificate> certificates(Path file) throws IOException, CertificateException {
        CertificateFactory factory = CertificateFactory.getInstance("X.509");
        List<X509Certificate> certificates = new ArrayList<>();
        // Comments in such files come in any encoding; this one reads them all.
        Matcher block = CERTIFICATE.matcher(Files.readString(file, StandardCharsets.ISO_8859_1));
        while (block.find()) {
            byte[] bytes = block.group().getBytes(StandardCharsets.ISO_8859_1);
            if (factory.generateCertificate(new ByteArrayInputStream(bytes))
                    instanceof X509Certificate certificate) {
                certificates.add(certificate);
            }
        }
        return certificates;
    }
}
