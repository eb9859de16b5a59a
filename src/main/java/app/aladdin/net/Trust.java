package app.aladdin.net;

import app.aladdin.contract.Problem;
import app.aladdin.contract.ProblemException;

import okhttp3.OkHttpClient;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import javax.net.ssl.HostnameVerifier;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLPeerUnverifiedException;
import javax.net.ssl.SSLSession;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509TrustManager;

/// Whose certificates are believed: Java's own authorities, those of the operating system, and
/// those of one more file. Says of a certificate that is not believed who issued it and why.
final class Trust {
    private final X509TrustManager authorities;
    private final Map<String, String> misnamed = new ConcurrentHashMap<>();
    private final Clock clock;

    private Trust(X509TrustManager authorities, Clock clock) {
        this.authorities = authorities;
        this.clock = clock;
    }

    /// Blocks for the disk.
    ///
    /// @throws ProblemException with [Problem.Refused] when the file cannot be used
    static Trust of(@Nullable Path extraCa, Clock clock) {
        try {
            Set<X509Certificate> all =
                    new LinkedHashSet<>(List.of(manager(null).getAcceptedIssuers()));
            all.addAll(SystemAuthorities.all());
            if (extraCa != null) {
                all.addAll(extra(extraCa));
            }
            KeyStore store = KeyStore.getInstance(KeyStore.getDefaultType());
            store.load(null, null);
            int number = 0;
            for (X509Certificate certificate : all) {
                store.setCertificateEntry("authority-" + number++, certificate);
            }
            return new Trust(manager(store), clock);
        } catch (GeneralSecurityException | IOException e) {
            throw new ProblemException(new Problem.Bug("no TLS in this Java"), e);
        }
    }

    private static List<X509Certificate> extra(Path file) {
        try {
            List<X509Certificate> certificates = Pem.certificates(file);
            if (!certificates.isEmpty()) {
                return certificates;
            }
        } catch (IOException | CertificateException e) {
            throw new ProblemException(new Problem.Refused("not certificates", "BAD_CA"), e);
        }
        throw new ProblemException(new Problem.Refused("no certificate", "BAD_CA"));
    }

    private static X509TrustManager manager(@Nullable KeyStore store)
            throws GeneralSecurityException {
        TrustManagerFactory factory =
                TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        factory.init(store);
        for (TrustManager manager : factory.getTrustManagers()) {
            if (manager instanceof X509TrustManager usable) {
                return usable;
            }
        }
        throw new GeneralSecurityException("no trust manager");
    }

    OkHttpClient.Builder applyTo(OkHttpClient.Builder client) {
        try {
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(null, new TrustManager[] {new Explaining()}, null);
            HostnameVerifier usual = new OkHttpClient().hostnameVerifier();
            return client.sslSocketFactory(context.getSocketFactory(), new Explaining())
                    .hostnameVerifier((host, session) -> verify(usual, host, session));
        } catch (GeneralSecurityException e) {
            throw new ProblemException(new Problem.Bug("no TLS in this Java"), e);
        }
    }

    private boolean verify(HostnameVerifier usual, String host, SSLSession session) {
        boolean right = usual.verify(host, session);
        if (!right) {
            misnamed.put(host, issuer(session));
        }
        return right;
    }

    private static String issuer(SSLSession session) {
        try {
            return session.getPeerCertificates()[0] instanceof X509Certificate certificate
                    ? certificate.getIssuerX500Principal().getName()
                    : "";
        } catch (SSLPeerUnverifiedException none) {
            return "";
        }
    }

    /// The issuer of the certificate that a host has shown and that is another's.
    String issuerOfMisnamed(String host) {
        return misnamed.getOrDefault(host, "");
    }

    private Distrusted explain(X509Certificate[] chain, CertificateException failure) {
        Instant now = clock.instant();
        for (X509Certificate certificate : chain) {
            Instant end = certificate.getNotAfter().toInstant();
            Instant begin = certificate.getNotBefore().toInstant();
            String issuer = certificate.getIssuerX500Principal().getName();
            if (end.isBefore(now)) {
                return new Distrusted("expired " + end, issuer, failure);
            }
            if (begin.isAfter(now)) {
                return new Distrusted("valid only from " + begin, issuer, failure);
            }
        }
        // The last one shown is the nearest to the authority that nobody knows.
        String issuer =
                chain.length == 0 ? "" : chain[chain.length - 1].getIssuerX500Principal().getName();
        return new Distrusted("unknown authority", issuer, failure);
    }

    private final class Explaining implements X509TrustManager {
        @Override
        public void checkServerTrusted(X509Certificate[] chain, String type)
                throws CertificateException {
            try {
                authorities.checkServerTrusted(chain, type);
            } catch (CertificateException e) {
                throw explain(chain, e);
            }
        }

        @Override
        public void checkClientTrusted(X509Certificate[] chain, String type)
                throws CertificateException {
            authorities.checkClientTrusted(chain, type);
        }

        @Override
        public X509Certificate[] getAcceptedIssuers() {
            return authorities.getAcceptedIssuers();
        }
    }
}
