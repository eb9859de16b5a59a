package app.aladdin.studio.socket;

import com.fasterxml.jackson.databind.node.ObjectNode;

import io.netty.channel.Channel;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

/// The sockets whose owners are known.
///
/// A reader that does not keep up is cut off: nothing is replayed on a socket, so whoever connects
/// again asks for the state and has lost nothing, while what waits for a slow reader would fill the
/// memory.
final class Sessions {
    /// Events that wait for one reader, at most.
    private static final int MOST_WAITING = 4096;

    private final Map<UUID, Session> sessions = new ConcurrentHashMap<>();

    /// The connection that a websocket's packets come over.
    private final Map<UUID, Channel> channels = new ConcurrentHashMap<>();

    void add(Session session) {
        sessions.put(session.client().getSessionId(), session);
    }

    Optional<Session> find(UUID id) {
        return Optional.ofNullable(sessions.get(id));
    }

    void remove(UUID id) {
        sessions.remove(id);
        channels.remove(id);
    }

    void arrives(UUID id, Channel channel) {
        channels.put(id, channel);
    }

    /// Whoever has this session has come for more.
    void more(UUID id) {
        find(id).ifPresent(Session::more);
    }

    void lost(Channel channel) {
        channels.values().remove(channel);
    }

    /// Whether somebody who is known speaks over a connection.
    boolean uses(Channel channel) {
        return channels.entrySet().stream()
                .anyMatch(e -> e.getValue().equals(channel) && sessions.containsKey(e.getKey()));
    }

    /// Sends to every session that wants it.
    void send(String name, ObjectNode data, Predicate<Session> wants) {
        for (Session session : sessions.values()) {
            if (wants.test(session)) {
                if (keepsUp(session)) {
                    session.send(name, data);
                } else {
                    cut(session);
                }
            }
        }
    }

    private boolean keepsUp(Session session) {
        Channel channel = channels.get(session.client().getSessionId());
        if (channel != null && !channel.isWritable()) {
            return false;
        }
        return session.waiting() < MOST_WAITING;
    }

    private void cut(Session session) {
        UUID id = session.client().getSessionId();
        sessions.remove(id);
        Channel channel = channels.remove(id);
        if (channel != null) {
            var _ = channel.close();
        } else {
            session.client().disconnect();
        }
    }

    /// Tells every socket that this is the end.
    void endAll() {
        sessions.values().forEach(session -> session.client().disconnect());
    }
}
