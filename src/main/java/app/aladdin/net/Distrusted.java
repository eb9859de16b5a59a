package app.aladdin.net;

import java.security.cert.CertificateException;

/// A server's certificate that is not accepted, with what a person has to know about it.
final class Distrusted extends CertificateException {
    private static final long serialVersionUID = 1L;

    private final String issuer;

    /// @param reason a short remark such as `expired 2026-01-01`
    Distrusted(String reason, String issuer, Throwable cause) {
        super(reason, cause);
        this.issuer = issuer;
    }

    String reason() {
        return String.valueOf(getMessage());
    }

    String issuer() {
        return issuer;
    }
}
