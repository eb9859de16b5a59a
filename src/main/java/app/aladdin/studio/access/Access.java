package app.aladdin.studio.access;

import org.jspecify.annotations.Nullable;

import java.util.Optional;

/// Decides who may do what. Safe on any thread; may read the Studio's file.
public interface Access {
    /// Whom a token belongs to; nobody when it is absent, wrong, expired or revoked.
    ///
    /// @param token without its scheme
    Optional<Principal> principal(@Nullable String token);

    /// Whether somebody may read and change a project. One that does not exist may be used by the
    /// owner alone, so that nobody else learns which ones exist.
    boolean mayUse(Principal who, String projectId);
}
