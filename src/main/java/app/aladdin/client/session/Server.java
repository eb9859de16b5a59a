package app.aladdin.client.session;

import app.aladdin.net.Deprecation;
import app.aladdin.net.EventStream;
import app.aladdin.net.Http;
import app.aladdin.net.LiveSocket;
import app.aladdin.net.Timeouts;
import app.aladdin.net.Tokens;
import app.aladdin.net.Wire;
import app.aladdin.net.WireOptions;

import org.jspecify.annotations.Nullable;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// A server that can be asked.
public final class Server implements AutoCloseable {
    private final Wire wire;
    private final Http http;
    private final Clock clock;
    private final String socketAddress;

    private volatile boolean honoursKeys;

    private Server(Wire wire, String socketAddress, Clock clock) {
        this.wire = wire;
        this.socketAddress = socketAddress;
        this.http = new Http(wire, clock);
        this.clock = clock;
    }

    /// The server at an address.
    ///
    /// @param token asked for at every request; `null` sends none
    /// @throws app.aladdin.contract.ProblemException when the address cannot be used
    public static Server at(String address, Supplier<@Nullable String> token, Clock clock) {
        return new Server(Wire.to(address, token), "", clock);
    }

    /// The server that options name.
    ///
    /// @param deprecated told once of each endpoint that the server calls deprecated
    /// @throws app.aladdin.contract.ProblemException when the address cannot be used
    public static Server at(
            ServerOptions options,
            Tokens tokens,
            Outbound book,
            Consumer<Deprecation> deprecated,
            Clock clock) {
        WireOptions chosen =
                WireOptions.STANDARD
                        .withApiVersion(options.apiVersion())
                        .withExtraCa(options.extraCa())
                        .withLedger(book.ledger(), PathTemplate::of)
                        .withDeprecated(deprecated)
                        .withTimeouts(Timeouts.quickly(options.patience()))
                        .withClock(clock);
        return new Server(Wire.to(options.api(), tokens, chosen), options.socketAddress(), clock);
    }

    /// Where its Socket.IO is, by the options; empty when that is not known.
    public String socketAddress() {
        return socketAddress;
    }

    public Http http() {
        return http;
    }

    /// A stream of events below `/api/v1`.
    public EventStream stream(
            List<String> path, Map<String, String> query, @Nullable String lastEventId) {
        return EventStream.to(wire, path, query, lastEventId, clock);
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
