package app.aladdin.net;

import app.aladdin.contract.ErrorBody;
import app.aladdin.contract.Problem;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.ProtocolException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.security.cert.CertificateException;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.zip.DataFormatException;

import javax.net.ssl.SSLException;

/// Turns what the network throws and what servers answer into problems. What an error answer says
/// is read by [ErrorBody].
final class Failures {
    /// What a server asks for beyond this is taken for a mistake.
    private static final Duration LONGEST_LIMIT = Duration.ofDays(1);

    private Failures() {}

    static Problem problem(IOException failure) {
        if (failure instanceof Told told) {
            return told.problem();
        }
        if (failure instanceof SocketTimeoutException) {
            return connecting(failure)
                    ? new Problem.Offline("no connection in time")
                    : new Problem.TimedOut("no answer in time");
        }
        if (failure instanceof SSLException) {
            return insecure(failure);
        }
        if (failure instanceof ProtocolException && !remark(failure).contains("unexpected end")) {
            return new Problem.Garbled("not HTTP");
        }
        if (failure instanceof InterruptedIOException || Thread.currentThread().isInterrupted()) {
            return new Problem.TimedOut("given up");
        }
        if (failure instanceof ConnectException || failure instanceof UnknownHostException) {
            return new Problem.Offline(remark(failure));
        }
        if (failure.getCause() instanceof DataFormatException
                || remark(failure).contains("!= expected")) {
            return new Problem.Garbled("not packed as it says");
        }
        return proxied(remark(failure));
    }

    private static boolean connecting(IOException failure) {
        return remark(failure).contains("connect") || remark(failure).contains("Connect");
    }

    private static Problem insecure(IOException failure) {
        for (Throwable at = failure; at != null; at = at.getCause()) {
            if (at instanceof Distrusted distrusted) {
                return new Problem.Untrusted(distrusted.reason(), distrusted.issuer());
            }
            if (at instanceof CertificateException) {
                return new Problem.Untrusted("certificate", "");
            }
        }
        String remark = remark(failure);
        if (remark.contains("Unsupported or unrecognized")) {
            return new Problem.Garbled("not TLS");
        }
        return remark.contains("fatal alert")
                ? new Problem.Refused(remark, "TLS_REFUSED")
                : new Problem.Offline("connection lost");
    }

    // okhttp has no types for what a proxy answers to CONNECT.
    private static Problem proxied(String remark) {
        if (remark.contains("authenticate with proxy")) {
            return new Problem.Refused("407", "PROXY_SIGN_IN");
        }
        int answered = remark.indexOf("CONNECT: ");
        return new Problem.Offline(
                answered < 0
                        ? "connection lost"
                        : "proxy answered " + remark.substring(answered + 9));
    }

    private static String remark(Throwable failure) {
        String message = failure.getMessage();
        return message == null ? failure.getClass().getSimpleName() : message;
    }

    /// The problem that an answer with an error status is.
    static Problem problem(int status, String body, @Nullable String retryAfter, Clock clock) {
        ErrorBody error = ErrorBody.read(body);
        String detail = status + (error.error().isEmpty() ? "" : " " + error.error());
        return switch (status) {
            case 400, 413, 422 -> new Problem.Invalid(detail, error.details());
            case 401 -> new Problem.SignedOut(detail);
            case 403 -> new Problem.Forbidden(detail);
            case 404, 410 -> new Problem.NotFound(detail);
            case 405, 501 -> new Problem.Unsupported(detail);
            case 407 -> new Problem.Refused(detail, "PROXY_SIGN_IN");
            // 524 and the 52x below are what a well-known gateway says in place of 504 and 502.
            case 408, 504, 524 -> new Problem.TimedOut(detail);
            case 409 -> new Problem.Conflict(detail);
            case 429 -> new Problem.RateLimited(detail, freeAgain(retryAfter, clock));
            case 502, 503, 511, 520, 521, 522, 523, 525, 526, 530 ->
                    new Problem.Offline(detail, freeAgain(retryAfter, clock));
            default -> other(status, detail, error.code());
        };
    }

    private static Problem other(int status, String detail, String code) {
        if (status >= 400 && status < 500) {
            return new Problem.Refused(detail, code);
        }
        return status >= 500 && status < 600
                ? new Problem.ServerFault(detail, code, true)
                : new Problem.Garbled(detail);
    }

    private static @Nullable Instant freeAgain(@Nullable String retryAfter, Clock clock) {
        if (retryAfter == null) {
            return null;
        }
        try {
            long seconds = Long.parseLong(retryAfter.strip());
            return clock.instant().plusSeconds(Math.clamp(seconds, 0, LONGEST_LIMIT.toSeconds()));
        } catch (NumberFormatException notSeconds) {
            return date(retryAfter.strip());
        }
    }

    private static @Nullable Instant date(String text) {
        try {
            return ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
        } catch (DateTimeException notADate) {
            return null;
        }
    }
}
