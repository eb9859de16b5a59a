package app.aladdin.studio.socket;

import app.aladdin.studio.access.Access;
import app.aladdin.studio.access.Principal;

import com.corundumstudio.socketio.AuthTokenListener;
import com.corundumstudio.socketio.AuthTokenResult;
import com.corundumstudio.socketio.SocketIOClient;

import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/// Finds out whose socket it is: `auth {token, projectId}`. A refusal arrives as `connect_error`
/// with a message.
final class Handshake implements AuthTokenListener {
    static final String TOKEN_NEEDED = "Authentication failed: a valid token is needed";
    private static final String PROJECT_NEEDED = "projectId is required";
    private static final String FORBIDDEN = "Forbidden: no access to this project";

    private final Access access;
    private final Consumer<Session> known;

    /// @param known gets everybody who is let in
    Handshake(Access access, Consumer<Session> known) {
        this.access = access;
        this.known = known;
    }

    @Override
    public AuthTokenResult getAuthTokenResult(Object auth, SocketIOClient client) {
        Map<?, ?> given = auth instanceof Map<?, ?> map ? map : Map.of();
        Optional<Principal> who =
                given.get("token") instanceof String token
                        ? access.principal(token)
                        : Optional.empty();
        if (who.isEmpty()) {
            return refused(TOKEN_NEEDED);
        }
        if (!(given.get("projectId") instanceof String project) || project.isBlank()) {
            return refused(PROJECT_NEEDED);
        }
        if (!access.mayUse(who.get(), project)) {
            return refused(FORBIDDEN);
        }
        known.accept(new Session(client, who.get(), project));
        return AuthTokenResult.AuthTokenResultSuccess;
    }

    private static AuthTokenResult refused(String message) {
        return new AuthTokenResult(false, Map.of("message", message));
    }
}
