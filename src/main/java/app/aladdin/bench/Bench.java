package app.aladdin.bench;

import app.aladdin.contract.Json;
import app.aladdin.host.Host;
import app.aladdin.host.HostOptions;
import app.aladdin.platform.Directories;

import com.fasterxml.jackson.databind.node.ObjectNode;

import javafx.application.Platform;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// Measures the message list of the product in a window: opening, scrolling, streaming, typing and
/// rest; and the search in messages. Messages come from a small server of its own over HTTP and
/// server-sent events; the offline store and the outbox are not on their way.
public final class Bench {
    private static final String NOWHERE = "http://127.0.0.1:1";
    private static final long STARTS_WITHIN_SECONDS = 60;

    private final BenchOptions options;
    private final Figures figures = new Figures();

    private Bench(BenchOptions options) {
        this.options = options;
    }

    /// Measures and prints.
    ///
    /// @throws Exception when the workload cannot be read, or nothing is painted in time
    public static void run(BenchOptions options, PrintStream out) throws Exception {
        CountDownLatch running = startToolkit();
        try {
            awaitToolkit(running);
            measure(options, out);
        } finally {
            Platform.exit();
        }
    }

    /// As [#run], where the toolkit is running and goes on to.
    static void measure(BenchOptions options, PrintStream out) throws Exception {
        Path home = Files.createTempDirectory("aladdin-bench");
        try {
            new Bench(options).all(home, out);
        } finally {
            delete(home);
        }
    }

    /// The part of a measured start that happens in a process of its own.
    ///
    /// @param home where the messages are kept
    /// @throws Exception when nothing is painted in time
    public static void coldStart(Path home, PrintStream out) throws Exception {
        CountDownLatch running = startToolkit();
        try (Host host = Host.open(nobody(home)).orElseThrow()) {
            awaitToolkit(running);
            try (BenchWindow window = new BenchWindow(host.client(), ColdPhase.kept())) {
                ColdPhase.started(window, out);
            }
        } finally {
            Platform.exit();
        }
    }

    private static CountDownLatch startToolkit() {
        CountDownLatch running = new CountDownLatch(1);
        Platform.startup(running::countDown);
        return running;
    }

    private static void awaitToolkit(CountDownLatch running) throws InterruptedException {
        if (!running.await(STARTS_WITHIN_SECONDS, TimeUnit.SECONDS)) {
            throw new IllegalStateException("no window system");
        }
    }

    /// A data directory without a server.
    static HostOptions nobody(Path home) {
        return new HostOptions(Directories.of(home.toString()), NOWHERE, "", Duration.ZERO);
    }

    private void all(Path home, PrintStream out) throws Exception {
        out.println(surroundings());
        Workload workload = new Workload(options.workload());
        for (int i = 0; options.wants("cold") && i < options.rounds(); i++) {
            ColdPhase.run(workload, home.resolve("cold-" + i), figures);
        }
        for (int i = 0; options.wants("window") && i < options.rounds(); i++) {
            WindowPhase.run(home.resolve("window-" + i), figures);
        }
        try (BenchServer own = new BenchServer(workload);
                Host host = Host.open(nobody(home.resolve("data"))).orElseThrow();
                BenchWindow window = new BenchWindow(host.client(), BenchWindow.CONVERSATION)) {
            window.open(BenchWindow.CONVERSATION);
            String server = options.server().orElse(own.address());
            // What is made up is made before anything is timed.
            workload.bytes("conv-10k");
            for (int round = 0; round < options.rounds(); round++) {
                if (options.wants("open")) {
                    OpenPhase.cached(window, host, workload, figures);
                }
                round(window, server);
            }
            if (options.wants("idle")) {
                IdlePhase.run("idle after these phases", figures);
            }
            if (options.wants("soak")) {
                SoakPhase.run(window, server, options.quick() ? 50 : 500, figures);
            }
            if (options.wants("search")) {
                Path apart = home.resolve("search");
                SearchPhase.run(window, workload, apart, options.rounds(), figures);
            }
        }
        figures.print(out);
        out.flush();
        if (options.json().isPresent()) {
            ObjectNode json = figures.json();
            json.put("surroundings", surroundings());
            Files.writeString(options.json().get(), Json.text(json));
        }
    }

    private void round(BenchWindow window, String server) throws Exception {
        int messages =
                OpenPhase.run(window, server, options.wants("open") ? figures : new Figures());
        if (options.wants("idle")) {
            IdlePhase.run("idle with 10,000 messages", figures);
        }
        int seconds = options.quick() ? 4 : 10;
        if (options.wants("scroll")) {
            ScrollPhase.run(window, messages, 60, seconds, figures);
            ScrollPhase.run(window, messages, 400, seconds, figures);
            OpenPhase.run(window, server, new Figures());
        }
        if (options.wants("stream")) {
            new StreamPhase(window, server).run(20_000, 0, figures);
            new StreamPhase(window, server).run(100_000, 0, figures);
            new StreamPhase(window, server).run(20_000, 200, figures);
            if (!options.quick()) {
                new StreamPhase(window, server).run(100_000, 200, figures);
            }
        }
        if (options.wants("typing")) {
            TypingPhase.run(window, server, figures);
        }
    }

    private static String surroundings() {
        List<String> flags = ManagementFactory.getRuntimeMXBean().getInputArguments();
        boolean headless = System.getProperty("glass.platform", "").equals("Headless");
        return "The message list, 800 x 600, %s, pipeline %s, %d processors, %s; medians, least to greatest."
                .formatted(
                        headless ? "no display (headless platform)" : "on a display",
                        System.getProperty("prism.order", "of the system"),
                        Runtime.getRuntime().availableProcessors(),
                        flags.stream().anyMatch(flag -> flag.contains("AOTCache"))
                                ? "with an AOT cache"
                                : "without an AOT cache of its own");
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
