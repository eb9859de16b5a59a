package app.aladdin.net;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ThreadLocalRandom;

/// A server that does exactly what its script says, byte for byte: one request a connection, then
/// the connection is closed. Each request has a thread of its own.
public final class LoopbackServer implements AutoCloseable {
    private final ServerSocket door;
    private final Script script;
    private final Thread accepting;
    private final List<Request> requests = new CopyOnWriteArrayList<>();
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();

    /// What the server does with a request. Returning closes the connection.
    @FunctionalInterface
    public interface Script {
        void answer(Request request, OutputStream out) throws IOException, InterruptedException;
    }

    /// A request as it came.
    ///
    /// @param path decoded, without the query
    /// @param headers by name in lower case
    public record Request(
            String method, String path, String query, Map<String, String> headers, String body) {

        public String header(String name) {
            return headers.getOrDefault(name, "");
        }

        public boolean is(String wantedMethod, String ending) {
            return method.equals(wantedMethod) && path.endsWith(ending);
        }
    }

    private LoopbackServer(ServerSocket door, Script script) {
        this.door = door;
        this.script = script;
        this.accepting = Thread.ofVirtual().name("loopback-server").unstarted(this::accept);
    }

    /// Starts a server on a free port.
    public static LoopbackServer start(Script script) {
        return start(0, script);
    }

    /// Starts a server on a port; 0 means any that is free.
    public static LoopbackServer start(int port, Script script) {
        try {
            ServerSocket door = new ServerSocket();
            door.setReuseAddress(true);
            door.bind(new java.net.InetSocketAddress(InetAddress.getByName("127.0.0.1"), port));
            LoopbackServer server = new LoopbackServer(door, script);
            server.accepting.start();
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A port on which nobody listens, out of those that the system never gives to outgoing
    /// connections by itself: it is still free when it is wanted.
    public static int freePort() {
        for (int tries = 0; tries < 100; tries++) {
            int port = ThreadLocalRandom.current().nextInt(15_000, 30_000);
            try (ServerSocket probe =
                    new ServerSocket(port, 1, InetAddress.getByName("127.0.0.1"))) {
                return probe.getLocalPort();
            } catch (IOException taken) {
                // Another one, then.
            }
        }
        throw new IllegalStateException("no free port");
    }

    public String address() {
        return "http://127.0.0.1:" + door.getLocalPort();
    }

    /// All requests so far.
    public List<Request> requests() {
        return List.copyOf(requests);
    }

    private void accept() {
        while (!door.isClosed()) {
            try {
                Socket socket = door.accept();
                open.add(socket);
                Thread.ofVirtual().name("loopback-answer").start(() -> serve(socket));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void serve(Socket socket) {
        try (socket) {
            Request request = read(new BufferedInputStream(socket.getInputStream()));
            requests.add(request);
            script.answer(request, socket.getOutputStream());
            socket.getOutputStream().flush();
        } catch (IOException clientWentAway) {
            // That is the client's right.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            open.remove(socket);
        }
    }

    private static Request read(InputStream in) throws IOException {
        List<String> first = List.of(line(in).split(" ", -1));
        if (first.size() < 2) {
            throw new IOException("no request");
        }
        Map<String, String> headers = new TreeMap<>();
        for (String line = line(in); !line.isEmpty(); line = line(in)) {
            int colon = line.indexOf(':');
            if (colon < 0) {
                throw new IOException("no header");
            }
            headers.put(
                    line.substring(0, colon).toLowerCase(java.util.Locale.ROOT),
                    line.substring(colon + 1).strip());
        }
        int length = Integer.parseInt(headers.getOrDefault("content-length", "0"));
        String body = new String(in.readNBytes(length), StandardCharsets.UTF_8);
        String target = first.get(1);
        int question = target.indexOf('?');
        String path = question < 0 ? target : target.substring(0, question);
        return new Request(
                first.get(0),
                URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8),
                question < 0 ? "" : target.substring(question + 1),
                headers,
                body);
    }

    private static String line(InputStream in) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int b = in.read(); b >= 0 && b != '\n'; b = in.read()) {
            if (b != '\r') {
                line.write(b);
            }
        }
        return line.toString(StandardCharsets.UTF_8);
    }

    /// Sends bytes at once.
    public static void send(OutputStream out, byte[] bytes) throws IOException {
        out.write(bytes);
        out.flush();
    }

    /// Sends text at once.
    public static void send(OutputStream out, String text) throws IOException {
        send(out, text.getBytes(StandardCharsets.UTF_8));
    }

    /// A whole answer with a length.
    public static void reply(OutputStream out, int status, String type, String body, String... more)
            throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        StringBuilder head = new StringBuilder("HTTP/1.1 " + status + " X\r\n");
        head.append("Content-Type: ").append(type).append("\r\n");
        head.append("Content-Length: ").append(bytes.length).append("\r\n");
        for (String header : more) {
            head.append(header).append("\r\n");
        }
        send(out, head.append("Connection: close\r\n\r\n").toString());
        send(out, bytes);
    }

    /// A whole JSON answer.
    public static void json(OutputStream out, int status, String body, String... more)
            throws IOException {
        reply(out, status, "application/json", body, more);
    }

    /// The beginning of a stream of events that ends with the connection.
    public static void openStream(OutputStream out) throws IOException {
        send(
                out,
                "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nConnection: close\r\n\r\n");
    }

    /// Cuts every connection and stops listening.
    @Override
    public void close() {
        try {
            door.close();
            // The port is free only when nobody waits at the door any more.
            accepting.join();
            open.forEach(LoopbackServer::reset);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void reset(Socket socket) {
        try {
            // Reset, as when a process is killed.
            socket.setSoLinger(true, 0);
            socket.close();
        } catch (IOException alreadyClosed) {
            // As wanted.
        }
    }
}
