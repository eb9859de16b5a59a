package app.aladdin.net;

import app.aladdin.contract.Problem;

import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.WebSocket;
import okhttp3.WebSocketListener;

import okio.ByteString;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.locks.ReentrantLock;

/// Makes the one web socket of an attempt, remembers why it failed (the library keeps no status),
/// answers the server's farewell (the library does not, and would wait for the heartbeat to fail),
/// and can cut it. Follows no redirect: the token goes to the address that was given and to no
/// other.
final class Upgrade implements WebSocket.Factory {
    private final OkHttpClient client;
    private final WireOptions options;
    private final ReentrantLock lock = new ReentrantLock();
    private @Nullable WebSocket socket;
    private boolean cut;
    private volatile @Nullable Problem failure;

    Upgrade(Wire wire, Duration handshake) {
        OkHttpClient.Builder builder = wire.client().newBuilder();
        builder.interceptors()
                .removeIf(one ->
                        one instanceof Redirects
                                || one instanceof Authorized
                                || one instanceof Recording);
        this.client =
                builder.followRedirects(false)
                        .followSslRedirects(false)
                        .callTimeout(Duration.ZERO)
                        .readTimeout(handshake)
                        .webSocketCloseTimeout(Duration.ofSeconds(2))
                        .build();
        this.options = wire.options();
    }

    @Override
    public WebSocket newWebSocket(Request request, WebSocketListener listener) {
        lock.lock();
        try {
            SocketAccount account = SocketAccount.begin(options, request.url());
            WebSocket made = client.newWebSocket(request, new Watching(listener, account));
            socket = made;
            if (cut) {
                made.cancel();
            }
            return account.sending(made);
        } finally {
            lock.unlock();
        }
    }

    /// Why there is no web socket; `null` while that is not known.
    @Nullable Problem failure() {
        return failure;
    }

    /// Ends the web socket at once, without a farewell.
    void cut() {
        lock.lock();
        try {
            cut = true;
            WebSocket made = socket;
            if (made != null) {
                made.cancel();
            }
        } finally {
            lock.unlock();
        }
    }

    private void failed(Problem problem) {
        // The first reason is the one; what follows from it says less.
        if (failure == null) {
            failure = problem;
        }
    }

    private Problem problem(Throwable thrown, @Nullable Response response) {
        if (response != null && response.isSuccessful()) {
            return new Problem.Garbled("not a web socket");
        }
        if (response != null && response.code() != 101) {
            return Failures.problem(
                    response.code(),
                    body(response),
                    response.header("Retry-After"),
                    options.clock());
        }
        return thrown instanceof IOException io
                ? Failures.problem(io)
                : new Problem.Offline(thrown.getClass().getSimpleName());
    }

    private static String body(Response response) {
        try {
            return response.peekBody(16 * 1024).string();
        } catch (IOException | IllegalStateException gone) {
            return "";
        }
    }

    private final class Watching extends WebSocketListener {
        private final WebSocketListener library;
        private final SocketAccount account;
        private boolean greeted;

        Watching(WebSocketListener library, SocketAccount account) {
            this.library = library;
            this.account = account;
        }

        @Override
        public void onOpen(WebSocket webSocket, Response response) {
            library.onOpen(webSocket, response);
        }

        @Override
        public void onMessage(WebSocket webSocket, String text) {
            account.received(text.length());
            if (greeted) {
                library.onMessage(webSocket, text);
                return;
            }
            String greeting = Greeting.understood(text);
            if (greeting == null) {
                failed(new Problem.Garbled("not a Socket.IO server"));
                webSocket.cancel();
            } else {
                greeted = true;
                library.onMessage(webSocket, greeting);
            }
        }

        @Override
        public void onMessage(WebSocket webSocket, ByteString bytes) {
            account.received(bytes.size());
            library.onMessage(webSocket, bytes);
        }

        @Override
        public void onClosing(WebSocket webSocket, int code, String reason) {
            webSocket.close(1000, null);
            library.onClosing(webSocket, code, reason);
        }

        @Override
        public void onClosed(WebSocket webSocket, int code, String reason) {
            account.end(101);
            library.onClosed(webSocket, code, reason);
        }

        @Override
        public void onFailure(WebSocket webSocket, Throwable thrown, @Nullable Response response) {
            Problem problem = problem(thrown, response);
            failed(problem);
            account.end(response == null ? 0 : response.code());
            library.onFailure(webSocket, thrown, response);
        }
    }
}
