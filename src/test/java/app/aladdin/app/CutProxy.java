package app.aladdin.app;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/// A wire between client and Studio that can be cut like a cable, and is whole again afterwards.
final class CutProxy implements AutoCloseable {
    private final ServerSocket server;
    private final URI target;
    private final AtomicInteger sinceCut = new AtomicInteger();
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();

    CutProxy(URI target) throws IOException {
        this.target = target;
        this.server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::accept);
    }

    String address() {
        return "http://127.0.0.1:" + server.getLocalPort();
    }

    /// How many connections were made since the last cut.
    int sinceCut() {
        return sinceCut.get();
    }

    /// Ends all connections.
    void cut() {
        sinceCut.set(0);
        open.forEach(CutProxy::closeQuietly);
        open.clear();
    }

    private void accept() {
        while (!server.isClosed()) {
            try {
                Socket client = server.accept();
                Socket studio = new Socket(target.getHost(), target.getPort());
                sinceCut.incrementAndGet();
                open.add(client);
                open.add(studio);
                Thread.ofVirtual().start(() -> pump(client, studio, true));
                Thread.ofVirtual().start(() -> pump(studio, client, false));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void pump(Socket from, Socket to, boolean request) {
        try (InputStream in = from.getInputStream()) {
            byte[] buffer = new byte[8192];
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                String text = new String(buffer, 0, n, StandardCharsets.ISO_8859_1);
                String passed = request ? text.replace(host(server.getLocalPort()), host()) : text;
                to.getOutputStream().write(passed.getBytes(StandardCharsets.ISO_8859_1));
                to.getOutputStream().flush();
            }
        } catch (IOException cut) {
            // As it should be.
        } finally {
            closeQuietly(from);
            closeQuietly(to);
        }
    }

    /// The Studio answers only those who call it by its own name.
    private String host() {
        return host(target.getPort());
    }

    private static String host(int port) {
        return "Host: 127.0.0.1:" + port;
    }

    private static void closeQuietly(Socket socket) {
        try {
            socket.close();
        } catch (IOException alreadyGone) {
            // Nothing more can be done about it.
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
        cut();
    }
}
