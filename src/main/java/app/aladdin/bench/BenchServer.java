package app.aladdin.bench;

import app.aladdin.contract.Json;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.locks.LockSupport;

/// Serves the workload on loopback: `/data/<name>.json` as it is, and answers as server-sent events
/// at `/api/v1/orchestrator/stream?len=20000|100000&rate=<chunks a second>`, as fast as possible
/// with rate 0.
final class BenchServer implements AutoCloseable {
    private static final String STREAM = "/api/v1/orchestrator/stream?";
    private static final long SECOND = 1_000_000_000L;

    private final ServerSocket socket;
    private final Workload workload;

    BenchServer(Workload workload) throws IOException {
        this.workload = workload;
        socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().name("bench server").start(this::serve);
    }

    String address() {
        return "http://127.0.0.1:" + socket.getLocalPort();
    }

    private void serve() {
        while (!socket.isClosed()) {
            try {
                Socket connection = socket.accept();
                Thread.ofVirtual().name("bench answer").start(() -> answer(connection));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void answer(Socket connection) {
        try (connection;
                BufferedReader in =
                        new BufferedReader(
                                new InputStreamReader(
                                        connection.getInputStream(), StandardCharsets.UTF_8));
                OutputStream out = connection.getOutputStream()) {
            String first = in.readLine();
            for (String line = first; line != null && !line.isEmpty(); line = in.readLine()) {}
            String target = first == null ? "" : first.split(" ", -1)[1];
            if (target.startsWith("/data/")) {
                String name = target.substring("/data/".length(), target.lastIndexOf('.'));
                send(out, workload.bytes(name));
            } else if (target.startsWith(STREAM)) {
                String name = target.contains("len=100000") ? "stream-100k" : "stream";
                int rate = target.contains("rate=200") ? 200 : 0;
                stream(out, Workload.chunks(workload.json(name)), rate);
            }
        } catch (IOException gone) {
            // The client has what it wanted.
        }
    }

    private static void send(OutputStream out, byte[] body) throws IOException {
        head(out, "application/json", "Content-Length: " + body.length);
        out.write(body);
    }

    private static void stream(OutputStream out, List<String> chunks, int rate) throws IOException {
        head(out, "text/event-stream", "Connection: close");
        long start = System.nanoTime();
        for (int i = 0; i < chunks.size(); i++) {
            String data = Json.text(Json.object().put("delta", chunks.get(i)));
            out.write(("data: " + data + "\n\n").getBytes(StandardCharsets.UTF_8));
            if (rate > 0) {
                out.flush();
                LockSupport.parkNanos(start + (i + 1) * SECOND / rate - System.nanoTime());
            }
        }
        out.flush();
    }

    private static void head(OutputStream out, String type, String more) throws IOException {
        out.write(
                String.format(
                                Locale.ROOT,
                                "HTTP/1.1 200 OK\r\nContent-Type: %s\r\n%s\r\n\r\n",
                                type,
                                more)
                        .getBytes(StandardCharsets.US_ASCII));
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
