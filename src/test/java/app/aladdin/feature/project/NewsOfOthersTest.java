package app.aladdin.feature.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import app.aladdin.cache.OfflineStore;
import app.aladdin.client.Client;
import app.aladdin.client.WorkStore;
import app.aladdin.client.entities.EntityEvent;
import app.aladdin.client.entities.ProjectStore;
import app.aladdin.client.live.LiveState;
import app.aladdin.client.session.ConnectionState;
import app.aladdin.client.session.ServerKey;
import app.aladdin.client.session.ServerOptions;
import app.aladdin.contract.EntityKind;
import app.aladdin.contract.Json;
import app.aladdin.contract.Location;
import app.aladdin.state.SerialDispatcher;
import app.aladdin.studio.Studio;
import app.aladdin.studio.StudioOptions;

import com.fasterxml.jackson.databind.node.ObjectNode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/// Two clients at one Studio: what one changes is news on the other's dashboard.
class NewsOfOthersTest {
    private static final String PROJECT = "the-brass-lamp";

    @TempDir Path folder;

    private static final class Desk implements AutoCloseable {
        private final SerialDispatcher dispatcher = new SerialDispatcher("desk");
        private final OfflineStore cache;
        private final Client client;
        private final ProjectStore project = new ProjectStore();
        private final BlockingQueue<Object> told = new LinkedBlockingQueue<>();
        private final DashboardStore dashboard;

        Desk(Path file, Studio studio) throws Exception {
            cache = OfflineStore.open(file);
            client = new Client(ServerKey.THIS_COMPUTER, cache, Clock.systemUTC());
            WorkStore work = new WorkStore(id -> {});
            dashboard = new DashboardStore(project, work, Clock.systemUTC(), look -> look);
            Consumer<EntityEvent> lists = dispatcher.inbox(project::apply);
            Consumer<EntityEvent> touched = dispatcher.inbox(dashboard::apply);
            client.entities().events().subscribe(lists);
            client.entities().events().subscribe(touched);
            client.live().states().subscribe(told::add);
            client.connection().states().subscribe(told::add);
            dispatcher.execute(() -> {
                dashboard.news().subscribe(news -> told.add(news));
                project.locations().subscribe(all -> told.add(all));
                project.characters().subscribe(all -> told.add(all));
            });
            client.start();
            client.connect(
                    ServerOptions.STUDIO.reached(
                            studio.url().toString(), studio.socketUrl().toString()),
                    studio::token);
            until(() -> client.connection().state() instanceof ConnectionState.Online);
            client.entities().open(PROJECT);
            until(() -> client.live().state() instanceof LiveState.On);
            until(() ->
                    project.locations().get().known().isPresent()
                            && project.characters().get().known().isPresent());
            dispatcher.execute(() ->
                    dashboard.begin(Visit.begun(Optional.empty(), Clock.systemUTC().instant())));
        }

        /// Looks again whenever something is told, and a little later for what is told first and
        /// true afterwards.
        void until(BooleanSupplier holds) throws InterruptedException {
            long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
            while (!holds.getAsBoolean()) {
                if (System.nanoTime() > deadline) {
                    throw new AssertionError("not in time");
                }
                told.poll(50, TimeUnit.MILLISECONDS);
            }
        }

        @Override
        public void close() {
            client.close();
            cache.close();
            dispatcher.close();
        }
    }

    @Test
    void saysInALineEachWhatSomebodyElseChanged() throws Exception {
        try (Studio studio = Studio.start(StudioOptions.of(folder.resolve("studio.db")));
                Desk mine = new Desk(folder.resolve("mine.db"), studio);
                Desk theirs = new Desk(folder.resolve("theirs.db"), studio)) {
            // Others refer to it and follow its name: that is one change all the same.
            Location place =
                    theirs.project.locations().get().known().orElseThrow().stream()
                            .filter(one -> !one.scenes().isEmpty())
                            .findFirst()
                            .orElseThrow();
            ObjectNode after = place.write().put("name", "Palace - Roof garden");
            theirs.client
                    .edits()
                    .change(EntityKind.LOCATION, PROJECT, place.id(), place.write(), after);
            ObjectNode weaver = Json.object().put("name", "Zaynab").put("description", "A weaver.");
            theirs.client.edits().create(EntityKind.CHARACTER, PROJECT, weaver);
            ObjectNode works = Json.object().put("name", "Dye works").put("description", "Vats.");
            theirs.client.edits().create(EntityKind.LOCATION, PROJECT, works);
            mine.until(() -> mine.dashboard.news().get().size() == 3);
            assertThat(mine.dashboard.news().get())
                    .extracting(News::what, News::name)
                    .containsExactlyInAnyOrder(
                            tuple(News.What.ADDED, "Dye works"),
                            tuple(News.What.CHANGED, "Palace - Roof garden"),
                            tuple(News.What.ADDED, "Zaynab"));
        }
    }
}
