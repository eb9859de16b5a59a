package app.aladdin.studio.http;

import io.javalin.http.Context;
import io.javalin.router.Endpoint;

import org.jspecify.annotations.Nullable;

import java.net.URI;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Map;

/// That a route will be taken away, as its answers say.
///
/// @param since when it became deprecated (header `Deprecation`, RFC 9745)
/// @param sunset after when it may be gone (header `Sunset`, RFC 8594); `null` when not decided
/// @param more where to read about it (header `Link`); `null` for nowhere
public record Retired(Instant since, @Nullable Instant sunset, @Nullable URI more) {

    /// Says it on every answer of the routes that are named, such as `GET /api/v1/scenes/{id}`.
    static void say(Context ctx, Map<String, Retired> routes) {
        @Nullable Endpoint endpoint = ctx.endpoints().matchedHttpEndpoint();
        if (endpoint == null) {
            return;
        }
        @Nullable Retired retired = routes.get(endpoint.method + " " + endpoint.path);
        if (retired != null) {
            retired.say(ctx);
        }
    }

    private void say(Context ctx) {
        ctx.header("Deprecation", "@" + since.getEpochSecond());
        if (sunset != null) {
            ctx.header(
                    "Sunset",
                    DateTimeFormatter.RFC_1123_DATE_TIME.format(sunset.atOffset(ZoneOffset.UTC)));
        }
        if (more != null) {
            ctx.header("Link", "<" + more.toASCIIString() + ">; rel=\"deprecation\"");
        }
    }
}
