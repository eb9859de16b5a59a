package app.aladdin.studio.socket;

import app.aladdin.studio.access.Access;
import app.aladdin.studio.access.Principal;

import org.jspecify.annotations.Nullable;

import java.util.Optional;

/// Knows Ann by the token `ann` and Bob by `bob`; both may use the project `lamp`, Ann alone may
/// use `hers`.
final class FakeAccess implements Access {
    @Override
    public Optional<Principal> principal(@Nullable String token) {
        if ("ann".equals(token)) {
            return Optional.of(new Principal("1", "Ann", "ann@example.com"));
        }
        return "bob".equals(token)
                ? Optional.of(new Principal("2", "Bob", "bob@example.com"))
                : Optional.empty();
    }

    @Override
    public boolean mayUse(Principal who, String projectId) {
        return projectId.equals("lamp") || (projectId.equals("hers") && who.userId().equals("1"));
    }
}
