package app.aladdin.studio.http;

import app.aladdin.contract.Fields;
import app.aladdin.contract.Json;
import app.aladdin.contract.Problem;
import app.aladdin.contract.ProblemException;
import app.aladdin.studio.store.Listing;
import app.aladdin.studio.store.Receipt;
import app.aladdin.studio.store.Seen;

import com.fasterxml.jackson.databind.JsonNode;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// Reads what a request says and refuses what cannot be understood.
final class Requests {
    /// The largest body, in bytes.
    static final int MAX_BODY = 1_000_000;

    private static final int MAX_KEY = 200;
    private static final int MAX_FILTERS = 8;

    /// Parameters of every list, and those of Payload that change nothing here.
    private static final Set<String> NO_FILTERS =
            Set.of(
                    "page",
                    "limit",
                    "sort",
                    "project",
                    "projectId",
                    "depth",
                    "draft",
                    "locale",
                    "fallbackLocale",
                    "pagination",
                    "trash",
                    "q",
                    "kinds");

    private Requests() {}

    /// The body as a JSON object.
    static JsonNode object(Context ctx) {
        String text = new String(body(ctx), StandardCharsets.UTF_8);
        JsonNode json;
        try {
            json = Json.parse(text);
        } catch (ProblemException notJson) {
            throw invalid("The body is not JSON.", Map.of());
        }
        if (!json.isObject()) {
            throw invalid("The body is not a JSON object.", Map.of());
        }
        return json;
    }

    /// A text field, or `null` when the body does not say.
    static @Nullable String text(JsonNode body, String name) {
        JsonNode value = body.get(name);
        if (value == null || value.isNull()) {
            return null;
        }
        if (!value.isTextual()) {
            throw invalid(name, "must be a text");
        }
        return value.textValue();
    }

    /// A field that is true or false, or `null` when the body does not say.
    static @Nullable Boolean flag(JsonNode body, String name) {
        JsonNode value = body.get(name);
        if (value == null || value.isNull()) {
            return null;
        }
        if (!value.isBoolean()) {
            throw invalid(name, "must be true or false");
        }
        return value.booleanValue();
    }

    static Listing listing(Context ctx) {
        int page = number(ctx, "page", 1);
        int limit = Math.min(number(ctx, "limit", Listing.DEFAULT_LIMIT), Listing.MAX_LIMIT);
        String sort = ctx.queryParam("sort");
        String field = sort == null ? "" : sort.strip();
        boolean descending = field.startsWith("-");
        String name = descending ? field.substring(1) : field;
        if (!name.matches("[A-Za-z]{0,40}")) {
            throw invalid("sort", "must be the name of a field, with - before it to turn round");
        }
        return new Listing(page, limit, name, descending, filters(ctx));
    }

    /// What a list is limited to: every parameter that is the name of a field.
    private static Map<String, String> filters(Context ctx) {
        Map<String, String> filters = new TreeMap<>();
        for (Map.Entry<String, List<String>> parameter : ctx.queryParamMap().entrySet()) {
            String name = parameter.getKey();
            if (NO_FILTERS.contains(name)) {
                continue;
            }
            if (!name.matches("[A-Za-z][A-Za-z0-9]{0,39}")) {
                throw invalid("query", "may name fields, each with the value that it must have");
            }
            if (parameter.getValue().size() != 1 || filters.size() == MAX_FILTERS) {
                throw invalid(name, "may be there once, with at most seven others");
            }
            filters.put(name, parameter.getValue().getFirst());
        }
        return filters;
    }

    /// The request's idempotency key together with what the request asks, if it has one.
    static @Nullable Receipt receipt(Context ctx, JsonNode body) {
        String key = ctx.header("Idempotency-Key");
        if (key == null || key.isBlank()) {
            return null;
        }
        if (key.length() > MAX_KEY) {
            throw invalid("Idempotency-Key", "must have at most " + MAX_KEY + " characters");
        }
        // Said back, so that a client knows that sending again is safe here.
        ctx.header("Idempotency-Key", key);
        String method = ctx.method().equals(HandlerType.POST) ? "" : ctx.method() + " ";
        return new Receipt(
                Guard.principal(ctx).userId(),
                key.strip(),
                sha256(method + ctx.path() + "\n" + Json.text(body)));
    }

    /// Which version a change was made on: `updatedAt` in the body, to the millisecond, or the
    /// header `If-Unmodified-Since`, to the second.
    static @Nullable Seen seen(Context ctx, JsonNode body) {
        if (body.hasNonNull("updatedAt")) {
            Instant time = new Fields(body).time("updatedAt");
            if (time.equals(Instant.EPOCH)) {
                throw invalid("updatedAt", "must be a date in ISO-8601");
            }
            return new Seen(time, ChronoUnit.MILLIS);
        }
        String header = ctx.header("If-Unmodified-Since");
        if (header == null) {
            return null;
        }
        try {
            return new Seen(
                    Instant.from(DateTimeFormatter.RFC_1123_DATE_TIME.parse(header.strip())),
                    ChronoUnit.SECONDS);
        } catch (DateTimeException e) {
            throw invalid("If-Unmodified-Since", "must be a date as HTTP writes it");
        }
    }

    static ProblemException invalid(String field, String reason) {
        return invalid(field + " " + reason, Map.of(field, List.of(reason)));
    }

    static ProblemException invalid(String sentence, Map<String, List<String>> fields) {
        return new ProblemException(new Problem.Invalid(sentence, fields));
    }

    static ProblemException notFound(String what) {
        return new ProblemException(new Problem.NotFound("no such " + what));
    }

    private static byte[] body(Context ctx) {
        try (InputStream in = ctx.req().getInputStream()) {
            byte[] bytes = in.readNBytes(MAX_BODY + 1);
            if (bytes.length > MAX_BODY) {
                throw new ProblemException(
                        new Problem.TooLarge("The body has more than " + MAX_BODY + " bytes."));
            }
            return bytes;
        } catch (IOException e) {
            throw invalid("The body did not arrive whole.", Map.of());
        }
    }

    static int number(Context ctx, String name, int fallback) {
        String text = ctx.queryParam(name);
        if (text == null || text.isBlank()) {
            return fallback;
        }
        if (!text.matches("[0-9]{1,6}") || Integer.parseInt(text) < 1) {
            throw invalid(name, "must be a number from 1");
        }
        return Integer.parseInt(text);
    }

    private static String sha256(String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
