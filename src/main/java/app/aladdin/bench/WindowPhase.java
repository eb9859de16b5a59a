package app.aladdin.bench;

import app.aladdin.app.WindowProbe;
import app.aladdin.client.Client;
import app.aladdin.client.entities.EntityEvent;
import app.aladdin.host.Host;
import app.aladdin.host.HostOptions;
import app.aladdin.platform.Directories;
import app.aladdin.state.Loadable;

import java.io.BufferedReader;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/// From the start of a process of its own to the first picture of the whole window, to the last
/// project in it, and from keys to what they show. The project comes from what is kept on this
/// computer, while the Studio starts.
final class WindowPhase {
    private static final double MICROS = 1_000;

    private WindowPhase() {}

    /// @param home a data directory of its own
    static void run(Path home, Figures figures) throws Exception {
        keepSample(home);
        ColdPhase.rest();
        long start = System.currentTimeMillis();
        Process process =
                new ProcessBuilder(ColdPhase.command(WindowProbe.class.getName(), home.toString()))
                        .redirectError(Redirect.INHERIT)
                        .start();
        List<Double> keys = new ArrayList<>();
        String last = "";
        try (BufferedReader said = process.inputReader()) {
            for (String line = said.readLine(); line != null; line = said.readLine()) {
                if (line.startsWith(WindowProbe.FIRST)) {
                    last = "window: start to first picture";
                    figures.add(last + ", ms", number(line, WindowProbe.FIRST) - start);
                } else if (line.startsWith(WindowProbe.USABLE)) {
                    last = "window: start to last project usable";
                    figures.add(last + ", ms", number(line, WindowProbe.USABLE) - start);
                } else if (line.startsWith(WindowProbe.WORK)) {
                    figures.add(last + ", CPU ms", number(line, WindowProbe.WORK));
                } else if (line.startsWith(WindowProbe.KEY)) {
                    keys.add(number(line, WindowProbe.KEY) / MICROS);
                }
            }
        } finally {
            process.destroy();
        }
        if (keys.isEmpty()) {
            throw new IOException("the window said nothing");
        }
        figures.add("window: key to picture, p50 ms", Figures.quantile(keys, 0.5));
        figures.add("window: key to picture, p95 ms", Figures.quantile(keys, 0.95));
    }

    private static double number(String line, String name) {
        return Long.parseLong(line.substring(name.length()));
    }

    /// Lets the sample project be kept, as a day of work does.
    private static void keepSample(Path home) throws InterruptedException {
        HostOptions options =
                new HostOptions(Directories.of(home.toString()), "", "", Duration.ZERO);
        try (Host host = Host.open(options).orElseThrow()) {
            Client client = host.client();
            CountDownLatch kept = new CountDownLatch(1);
            client.entities()
                    .events()
                    .subscribe(event -> {
                        if (event instanceof EntityEvent.Locations locations
                                && locations.locations() instanceof Loadable.Ready<?> ready
                                && ready.fresh()) {
                            kept.countDown();
                        }
                    });
            client.start();
            host.connect();
            if (!kept.await(60, TimeUnit.SECONDS)) {
                throw new IllegalStateException("no sample project");
            }
        }
    }
}
