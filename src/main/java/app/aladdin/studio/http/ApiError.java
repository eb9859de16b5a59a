package app.aladdin.studio.http;

import app.aladdin.contract.Json;
import app.aladdin.contract.Problem;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/// An error as it goes over the wire: `{error, code, details?}` with its status.
///
/// @param fields the reasons by field, sent as `details`
/// @param retryAfter seconds, or 0 when there is nothing to wait for
record ApiError(
        int status, String error, String code, Map<String, List<String>> fields, int retryAfter) {

    ApiError(int status, String error, String code) {
        this(status, error, code, Map.of(), 0);
    }

    static ApiError of(Problem problem) {
        return switch (problem) {
            case Problem.Invalid p ->
                    new ApiError(400, p.detail(), "VALIDATION_ERROR", p.fields(), 0);
            case Problem.NotFound p -> new ApiError(404, p.detail(), "NOT_FOUND");
            case Problem.Conflict p -> new ApiError(409, p.detail(), "CONFLICT");
            case Problem.SignedOut p -> new ApiError(401, p.detail(), "AUTH_REQUIRED");
            case Problem.Forbidden p -> new ApiError(403, p.detail(), "FORBIDDEN");
            case Problem.TooLarge p -> new ApiError(413, p.detail(), "TOO_LARGE");
            case Problem.RateLimited p ->
                    new ApiError(429, p.detail(), "RATE_LIMITED", Map.of(), seconds(p.until()));
            case Problem.Refused p ->
                    new ApiError(
                            p.code().equals("MISSING_PROJECT") ? 404 : 400, p.detail(), p.code());
            case Problem.ServerFault p -> new ApiError(500, p.detail(), p.code());
            default -> UNKNOWN;
        };
    }

    private static int seconds(@Nullable Instant until) {
        if (until == null) {
            return 1;
        }
        long millis = Duration.between(Instant.now(), until).toMillis();
        return Math.clamp((millis + 999) / 1000, 1, 86_400);
    }

    /// What is said of a failure that nobody expected; its reason is in the log alone.
    static final ApiError UNKNOWN =
            new ApiError(500, "The Studio could not do this.", "UNKNOWN_ERROR");

    /// The error of a request that never reached a handler.
    static ApiError ofStatus(int status, @Nullable String reason) {
        String error = reason == null || reason.isBlank() ? "Status " + status : reason;
        String code =
                switch (status) {
                    case 404 -> "NOT_FOUND";
                    case 405 -> "METHOD_NOT_ALLOWED";
                    case 413 -> "TOO_LARGE";
                    default -> status < 500 ? "VALIDATION_ERROR" : "UNKNOWN_ERROR";
                };
        return new ApiError(status, error, code);
    }

    /// The answer to a change that came too late, with the present version for the author to see.
    static ObjectNode stale(JsonNode current) {
        ObjectNode json =
                new ApiError(409, "Somebody else changed this meanwhile.", "CONFLICT").write();
        json.putObject("details").set("current", current);
        return json;
    }

    ObjectNode write() {
        ObjectNode json = Json.object().put("error", error).put("code", code);
        if (!fields.isEmpty()) {
            ObjectNode details = json.putObject("details");
            fields.forEach((field, reasons) -> details.set(field, Json.texts(reasons)));
        }
        return json;
    }
}
