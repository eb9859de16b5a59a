package app.aladdin.contract;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// A link to a thing of a project inside the application:
/// `aladdin://project/{projectId}/{type}/{id}`. Answers cite scenes, characters and locations with
/// it, as ordinary Markdown links.
public record EntityLink(String projectId, String type, String id) {
    private static final String PREFIX = "aladdin://project/";

    /// The link as text, ids percent-encoded.
    public String uri() {
        return PREFIX + encode(projectId) + "/" + encode(type) + "/" + encode(id);
    }

    /// The link that a text is, or nothing when it is any other text.
    public static Optional<EntityLink> parse(String text) {
        if (!text.startsWith(PREFIX)) {
            return Optional.empty();
        }
        String[] parts = text.substring(PREFIX.length()).split("/", -1);
        if (parts.length != 3) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    new EntityLink(decode(parts[0]), decode(parts[1]), decode(parts[2])));
        } catch (IllegalArgumentException badEscape) {
            return Optional.empty();
        }
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private static String decode(String text) {
        return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    }
}
