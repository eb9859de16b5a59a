package app.aladdin.client.session;

import app.aladdin.net.EventStream;
import app.aladdin.net.Http;
import app.aladdin.net.LiveSocket;
import app.aladdin.net.Wire;

import org.jspecify.annotations.Nullable;

import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/// A server that can be asked.
public final class Server implements AutoCloseable {
    private final Wire wire;
    private final Http http;
    private final Clock clock;

    private volatile boolean honoursKeys;

    private Server(Wire wire, Clock clock) {
        this.wire = wire;
        this.http = new Http(wire, clock);
        this.clock = clock;
    }

    /// The server at an address.
    ///
    /// @param token asked for at every request; `null` sends none
    /// @throws app.aladdin.contract.ProblemException when the address cannot be used
    public static Server at(String address, Supplier<@Nullable String> token, Clock clock) {
        return new Server(Wire.to(address, token), clock);
    }

    public Http http() {
        return http;
    }

    /// A stream of events below `/api/v1`.
    public EventStream stream(
            List<String> path, Map<String, String> query, @Nullable String lastEventId) {
        return EventStream.to(wire, path, query, lastEventId, clock);
    }

    /// Where a server's Socket.IO is when nobody says: port 3001 of the same computer.
    public String usualSockets() {
        URI at = wire.address();
        return at.getScheme() + "://" + at.getRawAuthority().replaceFirst(":\\d+$", "") + ":3001";
    }

    /// A socket for live events.
    ///
    /// @param at where the server's Socket.IO is
    /// @throws app.aladdin.contract.ProblemException when that address cannot be used
    public LiveSocket socket(String at, Map<String, String> handshake, LiveSocket.Listener ear) {
        return LiveSocket.open(wire, at, handshake, ear, clock);
    }

    /// Whether the server has shown that it knows idempotency keys, so that sending the same thing
    /// again after a lost answer is safe.
    public boolean honoursKeys() {
        return honoursKeys;
    }

    /// Remembers what an answer showed.
    public Http.Answer learn(Http.Answer answer) {
        if (answer.keyHonoured()) {
            honoursKeys = true;
        }
        return answer;
    }

    public String address() {
        return wire.address().toString();
    }

    @Override
    public void close() {
        wire.close();
    }
}
