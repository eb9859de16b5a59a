package app.aladdin.studio;

import static org.assertj.core.api.Assertions.assertThat;

import app.aladdin.contract.Json;
import app.aladdin.contract.LiveEvent;
import app.aladdin.contract.StreamEvent;
import app.aladdin.contract.TaskStatus;
import app.aladdin.studio.access.Serving;
import app.aladdin.studio.access.StartToken;
import app.aladdin.studio.socket.SocketServer;

import com.sun.management.OperatingSystemMXBean;

import io.socket.client.Ack;
import io.socket.client.IO;
import io.socket.client.Socket;

import okhttp3.Dispatcher;
import okhttp3.OkHttpClient;

import org.json.JSONObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/// Many at once: 200 streams and 200 sockets, and none of them misses anything.
final class LoadTest {
    private static final int CONVERSATIONS = 20;
    private static final int READERS = 10;
    private static final int SOCKETS = 200;
    private static final int EVENTS = 100;

    @Test
    @Timeout(60)
    void losesNothingOnTwoHundredStreams(@TempDir Path folder, TestReporter reporter)
            throws Exception {
        try (Studio studio = Studio.start(StudioFixture.options(folder));
                StudioClient client = new StudioClient(studio);
                ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<String> conversations = new ArrayList<>();
            for (int i = 0; i < CONVERSATIONS; i++) {
                conversations.add(client.conversation());
            }
            Figures figures = new Figures();
            CountDownLatch open = new CountDownLatch(CONVERSATIONS * READERS);
            List<Future<String>> heard = new ArrayList<>();
            for (String conversation : conversations) {
                for (int i = 0; i < READERS; i++) {
                    Callable<String> reader = () -> read(studio, conversation, open);
                    heard.add(threads.submit(reader));
                }
            }
            assertThat(open.await(30, TimeUnit.SECONDS)).isTrue();
            List<Future<String>> said = new ArrayList<>();
            for (String conversation : conversations) {
                said.add(
                        threads.submit(() ->
                                client.ask("Which scenes are at night?", conversation)
                                        .json()
                                        .path("content")
                                        .asText()));
            }
            for (int i = 0; i < heard.size(); i++) {
                assertThat(heard.get(i).get(30, TimeUnit.SECONDS))
                        .isEqualTo(said.get(i / READERS).get(30, TimeUnit.SECONDS));
            }
            figures.publish(reporter, "streams");
        }
    }

    /// The pieces that a reader hears until the answer is complete, without a gap between their
    /// ids.
    private static String read(Studio studio, String conversation, CountDownLatch open)
            throws IOException {
        URI url = studio.url();
        try (java.net.Socket socket = new java.net.Socket(url.getHost(), url.getPort())) {
            socket.setSoTimeout(30_000);
            String request =
                    "GET /api/v1/orchestrator/stream?conversationId="
                            + conversation
                            + " HTTP/1.1\r\nHost: "
                            + url.getAuthority()
                            + "\r\nAuthorization: JWT "
                            + studio.token()
                            + "\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            BufferedReader lines =
                    new BufferedReader(
                            new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
            StringBuilder text = new StringBuilder();
            long last = -1;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith(": connected")) {
                    open.countDown();
                } else if (line.startsWith("id: ")) {
                    long id = Long.parseLong(line.substring(4));
                    assertThat(last == -1 || id == last + 1).as("%d after %d", id, last).isTrue();
                    last = id;
                } else if (line.startsWith("data: ")) {
                    StreamEvent event = StreamEvent.read(line.substring(6));
                    if (event instanceof StreamEvent.Chunk chunk) {
                        text.append(chunk.delta());
                    } else if (event instanceof StreamEvent.Complete) {
                        return text.toString();
                    }
                }
            }
            throw new IOException("the stream ended");
        }
    }

    @Test
    @Timeout(60)
    void losesNothingOnTwoHundredSockets(TestReporter reporter) throws InterruptedException {
        Dispatcher dispatcher = new Dispatcher();
        dispatcher.setMaxRequests(SOCKETS + 10);
        dispatcher.setMaxRequestsPerHost(SOCKETS + 10);
        OkHttpClient http = new OkHttpClient.Builder().dispatcher(dispatcher).build();
        List<Socket> sockets = new ArrayList<>();
        List<List<Integer>> heard = new ArrayList<>();
        CountDownLatch following = new CountDownLatch(SOCKETS);
        CountDownLatch all = new CountDownLatch(SOCKETS * EVENTS);
        try (SocketServer server =
                SocketServer.start(Serving.LOCAL, 0, new StartToken("t"), id -> Optional.of("p"))) {
            Figures figures = new Figures();
            for (int i = 0; i < SOCKETS; i++) {
                List<Integer> mine = new CopyOnWriteArrayList<>();
                heard.add(mine);
                sockets.add(socket(server, http, following, mine, all));
            }
            assertThat(following.await(30, TimeUnit.SECONDS)).isTrue();
            for (int i = 0; i < EVENTS; i++) {
                server.toExecution(
                        "e",
                        new LiveEvent.TaskUpdate(
                                "e", TaskStatus.RUNNING, (double) i, "story", Instant.now()));
            }
            assertThat(all.await(30, TimeUnit.SECONDS)).as("%d missing", all.getCount()).isTrue();
            figures.publish(reporter, "sockets");
            List<Integer> sent = new ArrayList<>();
            for (int i = 0; i < EVENTS; i++) {
                sent.add(i);
            }
            assertThat(heard).allSatisfy(mine -> assertThat(mine).isEqualTo(sent));
        } finally {
            sockets.forEach(Socket::close);
            dispatcher.executorService().shutdown();
            http.connectionPool().evictAll();
        }
    }

    private static Socket socket(
            SocketServer server,
            OkHttpClient http,
            CountDownLatch following,
            List<Integer> heard,
            CountDownLatch all) {
        IO.Options options = new IO.Options();
        options.forceNew = true;
        options.reconnection = false;
        options.transports = new String[] {"websocket"};
        options.webSocketFactory = http;
        options.callFactory = http;
        options.auth = Map.of("token", "t", "projectId", "p");
        Socket socket = IO.socket(server.url(), options);
        socket.on(
                "connect",
                args -> {
                    Ack followed = answer -> following.countDown();
                    socket.emit(
                            "subscribe:execution",
                            new Object[] {new JSONObject(Map.of("executionId", "e"))},
                            followed);
                });
        socket.on(
                "task:update",
                args -> {
                    heard.add(Json.parse(args[0].toString()).path("progress").asInt(-1));
                    all.countDown();
                });
        socket.connect();
        return socket;
    }

    /// Time, processor and memory since it was made.
    private static final class Figures {
        private final OperatingSystemMXBean system =
                (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        private final long began = System.nanoTime();
        private final long cpu = system.getProcessCpuTime();

        void publish(TestReporter reporter, String what) {
            Runtime runtime = Runtime.getRuntime();
            reporter.publishEntry(
                    Map.of(
                            what + " ms",
                            Long.toString((System.nanoTime() - began) / 1_000_000),
                            what + " cpu ms",
                            Long.toString((system.getProcessCpuTime() - cpu) / 1_000_000),
                            what + " heap MB",
                            Long.toString((runtime.totalMemory() - runtime.freeMemory()) >> 20)));
        }
    }
}
