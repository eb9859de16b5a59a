package app.aladdin.net;

import app.aladdin.contract.Json;
import app.aladdin.contract.Problem;
import app.aladdin.contract.ProblemException;

import com.fasterxml.jackson.databind.JsonNode;

import okhttp3.MediaType;
import okhttp3.Response;

import okio.Buffer;
import okio.BufferedSource;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Clock;

/// Reads the bodies of answers, never more of them than is wanted.
final class Answers {
    private static final long PIECE = 64 * 1024;

    /// An error says what it has to say at its beginning.
    private static final long ERROR_WITHIN = 256 * 1024;

    private static final int UNAUTHORIZED = 401;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private Answers() {}

    /// The JSON of a good answer, whatever type it says it has; an empty object where nothing came.
    ///
    /// What is no UTF-8 is replaced by U+FFFD instead of refused: JSON's own signs are ASCII, so
    /// one damaged letter in one description must not hide a whole list.
    ///
    /// @throws ProblemException with [Problem.Garbled] when it is no JSON, and with
    ///   [Problem.TooLarge] beyond `limit` bytes after unpacking
    static JsonNode json(Response response, long limit) throws IOException {
        Buffer body = whole(response, limit);
        String text = body.readString(charset(response));
        if (!text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK) {
            text = text.substring(1);
        }
        return text.isBlank() ? Json.object() : Json.parse(text);
    }

    /// The bytes of a good answer.
    ///
    /// @throws ProblemException with [Problem.TooLarge] beyond `limit` bytes after unpacking
    static byte[] bytes(Response response, long limit) throws IOException {
        return whole(response, limit).readByteArray();
    }

    private static Buffer whole(Response response, long limit) throws IOException {
        if (response.body().contentLength() > limit) {
            throw tooLarge(limit);
        }
        Buffer body = new Buffer();
        if (!fits(response, body, limit)) {
            throw tooLarge(limit);
        }
        return body;
    }

    private static ProblemException tooLarge(long limit) {
        return new ProblemException(new Problem.TooLarge("more than " + limit + " bytes"));
    }

    private static boolean fits(Response response, Buffer body, long limit) throws IOException {
        BufferedSource source = response.body().source();
        while (source.read(body, PIECE) != -1) {
            if (body.size() > limit) {
                return false;
            }
        }
        return true;
    }

    private static Charset charset(Response response) {
        MediaType type = response.body().contentType();
        Charset named = type == null ? null : type.charset(StandardCharsets.UTF_8);
        return named == null ? StandardCharsets.UTF_8 : named;
    }

    /// The problem that any other answer is.
    ///
    /// @param own whether it comes from the server that was asked, not from where that sent us
    static Problem problem(Response response, boolean own, Clock clock) {
        String body = "";
        try {
            Buffer beginning = new Buffer();
            fits(response, beginning, ERROR_WITHIN);
            body = beginning.readString(charset(response));
        } catch (IOException cut) {
            // The status says enough.
        }
        int status = response.code();
        if (status == UNAUTHORIZED && !own) {
            // Our token was not shown there, and must not be.
            return new Problem.Refused(
                    status + " from " + response.request().url().host(), "REDIRECTED");
        }
        return Failures.problem(status, body, response.header("Retry-After"), clock);
    }
}
