package app.aladdin.studio.access;

import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;

/// Knows the owner alone, by the token that the Studio made when it started.
public final class StartToken implements Access {
    private final byte[] token;
    private final Principal owner = Principal.localOwner();

    public StartToken(String token) {
        this.token = token.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public Optional<Principal> principal(@Nullable String given) {
        return given != null && MessageDigest.isEqual(given.getBytes(StandardCharsets.UTF_8), token)
                ? Optional.of(owner)
                : Optional.empty();
    }

    @Override
    public boolean mayUse(Principal who, String projectId) {
        return who.owner();
    }
}
