package app.aladdin.net;

import okhttp3.Interceptor;
import okhttp3.Request;
import okhttp3.Response;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Tells once of each endpoint that the server calls deprecated: `Deprecation` (RFC 9745 and the
/// drafts before it), `Sunset` (RFC 8594).
final class Deprecations implements Interceptor {
    /// An API has fewer endpoints; a server that makes them up is not listened to for ever.
    private static final int MOST = 500;

    private static final Pattern LINK =
            Pattern.compile(
                    "<([^>]*)>[^,]*rel=\"?(?:deprecation|sunset|successor-version)\"?",
                    Pattern.CASE_INSENSITIVE);

    private final Function<Request, String> endpoint;
    private final Consumer<Deprecation> told;
    private final Set<String> known = ConcurrentHashMap.newKeySet();

    /// @param endpoint method and path without ids, empty for a server that is not meant
    Deprecations(Function<Request, String> endpoint, Consumer<Deprecation> told) {
        this.endpoint = endpoint;
        this.told = told;
    }

    @Override
    public Response intercept(Chain chain) throws IOException {
        Response response = chain.proceed(chain.request());
        String deprecated = response.header("Deprecation", "").strip();
        String sunset = response.header("Sunset", "").strip();
        boolean denied = deprecated.equalsIgnoreCase("false") || deprecated.equals("?0");
        if ((deprecated.isEmpty() || denied) && sunset.isEmpty()) {
            return response;
        }
        String name = endpoint.apply(chain.request());
        if (!name.isEmpty() && known.size() < MOST && known.add(name)) {
            told.accept(new Deprecation(name, since(deprecated), date(sunset), link(response)));
        }
        return response;
    }

    private static @Nullable Instant since(String value) {
        if (value.startsWith("@")) {
            try {
                return Instant.ofEpochSecond(Long.parseLong(value.substring(1).strip()));
            } catch (NumberFormatException | DateTimeException odd) {
                return null;
            }
        }
        return date(value);
    }

    private static @Nullable Instant date(String value) {
        try {
            return ZonedDateTime.parse(value, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
        } catch (DateTimeException notADate) {
            return null;
        }
    }

    private static String link(Response response) {
        for (String header : response.headers("Link")) {
            Matcher link = LINK.matcher(header);
            if (link.find()) {
                return link.group(1);
            }
        }
        return "";
    }
}
