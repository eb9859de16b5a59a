package app.aladdin.app;

import static org.assertj.core.api.Assertions.assertThat;

import app.aladdin.cache.OfflineStore;
import app.aladdin.client.Client;
import app.aladdin.client.executions.ExecutionEvent;
import app.aladdin.client.executions.TaskPicture;
import app.aladdin.client.live.LiveState;
import app.aladdin.client.session.ConnectionState;
import app.aladdin.client.session.Server;
import app.aladdin.client.session.ServerKey;
import app.aladdin.client.session.ServerOptions;
import app.aladdin.contract.TaskRequest;
import app.aladdin.contract.TaskResponse;
import app.aladdin.net.Patience;
import app.aladdin.studio.Studio;
import app.aladdin.studio.StudioOptions;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

class TaskToTheEndTest {
    private static final String PROJECT = "the-brass-lamp";

    @TempDir Path folder;

    @Test
    void followsATaskOfTheStudioAndShowsItWhenTheStudioIsGone() throws Exception {
        StudioOptions options =
                StudioOptions.of(folder.resolve("studio.db")).withPace(Duration.ofMillis(1));
        TaskPicture end;
        String id;
        try (Studio studio = Studio.start(options);
                OfflineStore store = OfflineStore.open(folder.resolve("client.db"));
                Client client = new Client(ServerKey.THIS_COMPUTER, store, Clock.systemUTC());
                Server asking =
                        Server.at(studio.url().toString(), studio::token, Clock.systemUTC())) {
            BlockingQueue<Object> told = new LinkedBlockingQueue<>();
            client.executions().events().subscribe(told::add);
            client.connection().states().subscribe(told::add);
            client.live().states().subscribe(told::add);
            client.start();
            client.connect(
                    ServerOptions.STUDIO.reached(
                            studio.url().toString(), studio.socketUrl().toString()),
                    studio::token);
            next(told, ConnectionState.Online.class::isInstance);
            client.entities().open(PROJECT);
            next(told, LiveState.On.class::isInstance);
            TaskResponse task =
                    TaskResponse.read(
                            asking.http()
                                    .post(
                                            List.of("orchestrator", "task"),
                                            new TaskRequest(
                                                            "Plan the bazaar",
                                                            PROJECT,
                                                            null,
                                                            true,
                                                            List.of(),
                                                            null)
                                                    .write(),
                                            null,
                                            Patience.TASK)
                                    .body());
            id = task.executionId();
            client.executions().watch(task);
            next(told, event -> finished(event) && !picture(event).log().isEmpty());
            client.executions().open(id);
            next(told, event -> finished(event));
            client.executions().open(id);
            end = picture(next(told, event -> finished(event)));
        }
        try (OfflineStore store = OfflineStore.open(folder.resolve("client.db"));
                Client client = new Client(ServerKey.THIS_COMPUTER, store, Clock.systemUTC())) {
            BlockingQueue<Object> told = new LinkedBlockingQueue<>();
            client.executions().events().subscribe(told::add);
            client.executions().open(id);
            TaskPicture kept = picture(next(told, ExecutionEvent.Changed.class::isInstance));
            assertThat(kept.status().wire()).isEqualTo("complete");
            assertThat(kept.agents()).hasSameSizeAs(end.agents()).isNotEmpty();
            assertThat(kept.log()).hasSizeGreaterThanOrEqualTo(end.log().size());
            assertThat(kept.departments()).isEqualTo(end.departments());
        }
    }

    private static boolean finished(Object event) {
        return event instanceof ExecutionEvent.Changed changed && changed.picture().finished();
    }

    private static TaskPicture picture(Object event) {
        return ((ExecutionEvent.Changed) event).picture();
    }

    private static Object next(BlockingQueue<Object> queue, Predicate<Object> wanted)
            throws InterruptedException {
        while (true) {
            Object item = queue.poll(60, TimeUnit.SECONDS);
            if (item == null) {
                throw new AssertionError("never came");
            }
            if (wanted.test(item)) {
                return item;
            }
        }
    }
}
