package app.aladdin.net;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/// What a server said about an endpoint that it will take away.
///
/// @param endpoint method and path without ids, such as `GET /projects/{id}`
/// @param since when it became deprecated (header `Deprecation`); `null` when not said
/// @param sunset after when it may be gone (header `Sunset`, RFC 8594); `null` when not said
/// @param link where to read more (header `Link`), empty for nowhere
public record Deprecation(
        String endpoint, @Nullable Instant since, @Nullable Instant sunset, String link) {}
