package app.aladdin.net;

import okhttp3.HttpUrl;
import okhttp3.Request;
import okhttp3.WebSocket;

import okio.ByteString;

import org.jspecify.annotations.Nullable;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;

/// What goes over one web socket, for the ledger. Thread-safe.
final class SocketAccount {
    private final Ledger.Line line;
    private final AtomicLong out = new AtomicLong();
    private final AtomicLong in = new AtomicLong();
    private final AtomicBoolean ended = new AtomicBoolean();

    private SocketAccount(Ledger.Line line) {
        this.line = line;
    }

    static SocketAccount begin(WireOptions options, HttpUrl url) {
        return new SocketAccount(
                options.ledger()
                        .begin(
                                new Ledger.Start(
                                        options.clock().instant(),
                                        url.host(),
                                        "CONNECT",
                                        "/socket.io")));
    }

    void received(int size) {
        in.addAndGet(size);
    }

    void end(int status) {
        if (ended.compareAndSet(false, true)) {
            line.end(out.get(), in.get(), status);
        }
    }

    /// The same socket, counting what is sent.
    WebSocket sending(WebSocket socket) {
        return new WebSocket() {
            @Override
            public Request request() {
                return socket.request();
            }

            @Override
            public long queueSize() {
                return socket.queueSize();
            }

            @Override
            public boolean send(String text) {
                out.addAndGet(text.length());
                return socket.send(text);
            }

            @Override
            public boolean send(ByteString bytes) {
                out.addAndGet(bytes.size());
                return socket.send(bytes);
            }

            @Override
            public boolean close(int code, @Nullable String reason) {
                return socket.close(code, reason);
            }

            @Override
            public void cancel() {
                socket.cancel();
            }
        };
    }
}
