package app.aladdin.net;

import app.aladdin.contract.Json;

import com.fasterxml.jackson.databind.JsonNode;

import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;

import okhttp3.Response;
import okhttp3.WebSocket;
import okhttp3.WebSocketListener;

import okio.ByteString;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

import javax.net.ServerSocketFactory;

/// Engine.IO 4 and Socket.IO 5 frame by frame, so that a test says exactly what comes over the
/// wire, also what no library would send.
public final class FakeSocketServer implements AutoCloseable {
    private final MockWebServer server = new MockWebServer();
    private final BlockingQueue<Peer> peers = new LinkedBlockingQueue<>();
    private final List<Socket> accepted = new CopyOnWriteArrayList<>();
    private final List<String> targets = new CopyOnWriteArrayList<>();
    private final Function<JsonNode, String> gate;
    private volatile String greeting =
            "0{\"sid\":\"e\",\"upgrades\":[],\"pingInterval\":25000,\"pingTimeout\":20000}";
    private volatile MockResponse instead;

    private FakeSocketServer(Function<JsonNode, String> gate) {
        this.gate = gate;
        this.instead = upgrade();
        server.setServerSocketFactory(new Doors());
        server.setDispatcher(
                new Dispatcher() {
                    @Override
                    public MockResponse dispatch(RecordedRequest request) {
                        targets.add(request.getTarget());
                        return instead.getWebSocketListener() == null ? instead : upgrade();
                    }
                });
    }

    /// A server that accepts everybody.
    public static FakeSocketServer start() {
        return start(auth -> "40{\"sid\":\"s\"}");
    }

    /// @param gate the frame that answers a handshake's `auth`; empty answers nothing
    public static FakeSocketServer start(Function<JsonNode, String> gate) {
        FakeSocketServer made = new FakeSocketServer(gate);
        try {
            made.server.start(InetAddress.getByName("127.0.0.1"), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return made;
    }

    /// Answers upgrades with this in place of a web socket, from now on.
    public void answer(MockResponse response) {
        instead = response;
    }

    /// Upgrades again, from now on.
    public void recover() {
        instead = upgrade();
    }

    /// The first frame of each connection, from now on.
    public void greet(String frame) {
        greeting = frame;
    }

    public String address() {
        return "http://127.0.0.1:" + server.getPort();
    }

    /// What was asked for, upgrade by upgrade.
    public List<String> targets() {
        return List.copyOf(targets);
    }

    /// The next accepted web socket, which is waited for.
    public Peer peer() {
        return next(peers);
    }

    private static <T> T next(BlockingQueue<T> queue) {
        try {
            T item = queue.poll(10, TimeUnit.SECONDS);
            if (item == null) {
                throw new AssertionError("nothing came within ten seconds");
            }
            return item;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    private MockResponse upgrade() {
        Peer peer = new Peer();
        return new MockResponse.Builder().webSocketUpgrade(peer).build();
    }

    /// Cuts all connections, as when a process is killed.
    public void cut() {
        accepted.forEach(FakeSocketServer::reset);
    }

    private static void reset(Socket socket) {
        try {
            socket.setSoLinger(true, 0);
            socket.close();
        } catch (IOException gone) {
            // As wanted.
        }
    }

    @Override
    public void close() {
        server.close();
    }

    /// Keeps what is accepted, so that it can be cut.
    private final class Doors extends ServerSocketFactory {
        @Override
        public ServerSocket createServerSocket() throws IOException {
            return new ServerSocket() {
                @Override
                public Socket accept() throws IOException {
                    Socket socket = super.accept();
                    accepted.add(socket);
                    return socket;
                }
            };
        }

        @Override
        public ServerSocket createServerSocket(int port) throws IOException {
            throw new IOException("not used");
        }

        @Override
        public ServerSocket createServerSocket(int port, int backlog) throws IOException {
            throw new IOException("not used");
        }

        @Override
        public ServerSocket createServerSocket(int port, int backlog, InetAddress at)
                throws IOException {
            throw new IOException("not used");
        }
    }

    /// One client, as the server sees it.
    public final class Peer extends WebSocketListener {
        private final BlockingQueue<String> frames = new LinkedBlockingQueue<>();
        private final BlockingQueue<WebSocket> socket = new LinkedBlockingQueue<>();
        private final BlockingQueue<String> end = new LinkedBlockingQueue<>();
        private volatile JsonNode auth = Json.object();

        @Override
        public void onOpen(WebSocket webSocket, Response response) {
            socket.add(webSocket);
            webSocket.send(greeting);
        }

        @Override
        public void onMessage(WebSocket webSocket, String text) {
            if (text.startsWith("40")) {
                auth = Json.parse(text.substring(2));
                String answer = gate.apply(auth);
                if (!answer.isEmpty()) {
                    webSocket.send(answer);
                }
                peers.add(this);
            } else {
                frames.add(text);
            }
        }

        @Override
        public void onClosing(WebSocket webSocket, int code, String reason) {
            webSocket.close(1000, null);
            end.add("closed");
        }

        @Override
        public void onFailure(WebSocket webSocket, Throwable thrown, Response response) {
            end.add("cut");
        }

        /// What came with the handshake.
        public JsonNode auth() {
            return auth;
        }

        /// The next frame from the client, which is waited for.
        public String frame() {
            return next(frames);
        }

        /// How the client left: `closed` or `cut`; waited for.
        public String end() {
            return next(end);
        }

        public void send(String frame) {
            on().send(frame);
        }

        public void send(byte[] bytes) {
            on().send(ByteString.of(bytes));
        }

        /// A farewell of the web socket, without one of Socket.IO.
        public void leave() {
            on().close(1001, "going away");
        }

        private WebSocket on() {
            WebSocket made = next(socket);
            socket.add(made);
            return made;
        }
    }
}
