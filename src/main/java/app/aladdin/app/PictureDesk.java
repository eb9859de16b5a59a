package app.aladdin.app;

import app.aladdin.client.Client;
import app.aladdin.client.edits.EditEvent;
import app.aladdin.client.entities.EntityEvent;
import app.aladdin.client.session.ConnectionState;
import app.aladdin.client.session.ServerOptions;
import app.aladdin.contract.EntityKind;
import app.aladdin.host.Host;
import app.aladdin.host.HostOptions;
import app.aladdin.platform.Directories;
import app.aladdin.state.Loadable;

import com.fasterxml.jackson.databind.node.ObjectNode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// What pictures are taken of: a data directory at work, and who waits until it is ready.
final class PictureDesk {
    static final Duration QUICK = Duration.ZERO;
    static final Duration SLOW = Duration.ofMillis(30);
    static final String PROJECT = "the-brass-lamp";

    /// Nobody listens there: the Studio, while it cannot be reached.
    static final String NOWHERE = "http://127.0.0.1:1";

    private final Path home;

    PictureDesk(Path home) {
        this.home = home;
    }

    Path home() {
        return home;
    }

    Host open(String server, Duration pace) {
        return Host.open(
                        new HostOptions(
                                Directories.of(home.toString()),
                                ServerOptions.STUDIO.reached(server, ""),
                                "",
                                pace))
                .orElseThrow();
    }

    /// Starts the client and waits until its project is there, or until it knows that it is not.
    static void run(Client client, Host host, boolean offline) throws InterruptedException {
        CountDownLatch ready = new CountDownLatch(1);
        Runnable first =
                client.entities()
                        .events()
                        .subscribe(event -> {
                            if (!offline && fresh(event)) {
                                ready.countDown();
                            }
                        });
        Runnable second =
                client.connection()
                        .states()
                        .subscribe(state -> {
                            if (offline && state instanceof ConnectionState.Offline) {
                                ready.countDown();
                            }
                        });
        client.start();
        host.connect();
        await(ready, "the project");
        first.run();
        second.run();
    }

    /// Makes a thing and waits until the server has it.
    ///
    /// @return its id
    static String made(Client client, EntityKind kind, String project, ObjectNode fields)
            throws InterruptedException {
        CountDownLatch made = new CountDownLatch(1);
        String[] id = {""};
        Runnable release =
                client.edits()
                        .events()
                        .subscribe(event -> {
                            if (event instanceof EditEvent.Renamed renamed) {
                                id[0] = renamed.id();
                                made.countDown();
                            }
                        });
        client.edits().create(kind, project, fields);
        await(made, "what was made");
        release.run();
        return id[0];
    }

    private static boolean fresh(EntityEvent event) {
        return event instanceof EntityEvent.Locations locations
                && locations.locations() instanceof Loadable.Ready<?> ready
                && ready.fresh();
    }

    static void await(CountDownLatch latch, String what) throws InterruptedException {
        if (!latch.await(30, TimeUnit.SECONDS)) {
            throw new IllegalStateException("not in time: " + what);
        }
    }

    static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
