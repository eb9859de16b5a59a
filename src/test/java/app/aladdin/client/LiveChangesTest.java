package app.aladdin.client;

import static app.aladdin.client.FakeProjects.requests;
import static app.aladdin.client.FakeProjects.status;

import static org.assertj.core.api.Assertions.assertThat;

import app.aladdin.client.edits.EditEvent;
import app.aladdin.client.entities.EntityEvent;
import app.aladdin.contract.EntityKind;
import app.aladdin.contract.Json;
import app.aladdin.contract.LiveEvent;
import app.aladdin.net.LoopbackServer;
import app.aladdin.state.Loadable;

import com.fasterxml.jackson.databind.node.ObjectNode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;

/// What others change appears by itself.
final class LiveChangesTest {
    private static final String LIST = "/projects/p/characters";

    @TempDir private Path folder = Path.of("");
    private final FakeProjects projects = new FakeProjects();

    private static LiveEvent updated(String type, String id) {
        return new LiveEvent.EntityUpdated(type, id, Json.object(), "somebody", Instant.EPOCH);
    }

    private static ObjectNode named(String name) {
        return Json.object().put("name", name);
    }

    private static ObjectNode character(String name) {
        return named(name).put("description", "x");
    }

    private void has(String id, String name) {
        projects.put("characters", "{'id':'" + id + "','projectId':'p','name':'" + name + "'}");
    }

    private Computer online(LoopbackServer server) throws InterruptedException {
        Computer computer = Computer.online(folder, server.address());
        computer.entities.await(
                "characters",
                all ->
                        View.after(all).characters().get() instanceof Loadable.Ready<?> ready
                                && ready.fresh());
        return computer;
    }

    private static void shows(Computer computer, String... names) throws InterruptedException {
        computer.entities.await(
                "characters " + List.of(names), all -> View.characters(all).equals(List.of(names)));
    }

    private static List<EntityEvent> touched(Computer computer) throws InterruptedException {
        return computer.entities.await("", all -> true).stream()
                .filter(EntityEvent.Touched.class::isInstance)
                .toList();
    }

    @Test
    void aBurstOfChangesIsOneRequestAndEachIsMarked() throws InterruptedException {
        has("c1", "Aladdin");
        try (LoopbackServer server = LoopbackServer.start(projects);
                Computer computer = online(server)) {
            has("c1", "Ali");
            has("c2", "Jafar");
            for (int i = 0; i < 20; i++) {
                computer.client.entities().heard(updated("character", i % 2 == 0 ? "c1" : "c2"));
            }
            shows(computer, "Ali", "Jafar");
            assertThat(touched(computer)).hasSize(20);
            assertThat(requests(server, "GET", LIST)).hasSize(2);
            assertThat(requests(server, "GET", "/projects/p/scenes")).hasSize(1);
        }
    }

    @Test
    void kindsAreUnderstoodInAnySpellingAndUnknownOnesIgnored() throws InterruptedException {
        try (LoopbackServer server = LoopbackServer.start(projects);
                Computer computer = online(server)) {
            computer.client.entities().heard(updated("Spaceship", "x"));
            computer.client.entities().heard(new LiveEvent.UserJoined("u", "Somebody", "p"));
            has("c2", "Jafar");
            computer.client.entities().heard(updated("Characters", "c2"));
            shows(computer, "Jafar");
            assertThat(touched(computer))
                    .containsExactly(
                            new EntityEvent.Touched(
                                    EntityKind.CHARACTER, "c2", "somebody", false, Instant.EPOCH));
        }
    }

    @Test
    void ownPendingEditsAreNotUndoneByNewsFromOthers() throws InterruptedException {
        has("c1", "Aladdin");
        Gate hold = new Gate();
        projects.faults.add((request, out) -> {
            hold.pass();
            projects.answer(request, out);
        });
        try (LoopbackServer server = LoopbackServer.start(projects);
                Computer computer = online(server)) {
            computer.client
                    .edits()
                    .change(EntityKind.CHARACTER, "p", "c1", named("Aladdin"), named("Ali"));
            shows(computer, "Ali");
            has("c2", "Jafar");
            computer.client.entities().heard(updated("character", "c2"));
            shows(computer, "Ali", "Jafar");
            assertThat(projects.names("characters")).containsExactly("Aladdin", "Jafar");
            hold.open();
            computer.edits.first("done", EditEvent.Done.class::isInstance);
            shows(computer, "Ali", "Jafar");
        }
    }

    @Test
    void theEchoOfAnOwnChangeIsNotMarked() throws InterruptedException {
        has("c1", "Aladdin");
        try (LoopbackServer server = LoopbackServer.start(projects);
                Computer computer = online(server)) {
            computer.client
                    .edits()
                    .change(EntityKind.CHARACTER, "p", "c1", named("Aladdin"), named("Ali"));
            computer.edits.first("done", EditEvent.Done.class::isInstance);
            computer.client.entities().heard(updated("character", "c1"));
            has("c2", "Jafar");
            computer.client.entities().heard(updated("character", "c2"));
            shows(computer, "Ali", "Jafar");
            assertThat(touched(computer))
                    .extracting(event -> ((EntityEvent.Touched) event).id())
                    .containsExactly("c2");
        }
    }

    @Test
    void theNewsOfManyNewThingsOfOnesOwnIsNotMarkedAndFetchesNothingWhileTheyAreMade()
            throws InterruptedException {
        int many = 60;
        CountDownLatch told = new CountDownLatch(many);
        AtomicReference<Computer> here = new AtomicReference<>();
        LoopbackServer.Script script =
                (request, out) -> {
                    if (request.method().equals("POST")) {
                        ByteArrayOutputStream answer = new ByteArrayOutputStream();
                        projects.answer(request, answer);
                        // The news is always here before the answer.
                        Computer computer = Objects.requireNonNull(here.get());
                        String id = "real-" + (many - told.getCount() + 1);
                        computer.client.entities().heard(updated("character", id));
                        computer.client.entities().heard(updated("project", "p"));
                        told.countDown();
                        out.write(answer.toByteArray());
                    } else {
                        projects.answer(request, out);
                    }
                };
        try (LoopbackServer server = LoopbackServer.start(script);
                Computer computer = online(server)) {
            here.set(computer);
            computer.client
                    .edits()
                    .createAll(
                            EntityKind.CHARACTER,
                            "p",
                            IntStream.range(0, many).mapToObj(i -> character("n" + i)).toList());
            computer.edits.await(
                    "all made",
                    all -> all.stream().filter(EditEvent.Done.class::isInstance).count() == many);
            has("c2", "Jafar");
            computer.client.entities().heard(updated("character", "c2"));
            computer.entities.await("Jafar", all -> View.characters(all).contains("Jafar"));
            assertThat(touched(computer))
                    .extracting(event -> ((EntityEvent.Touched) event).id())
                    .containsExactly("c2");
            assertThat(requests(server, "GET", LIST)).hasSizeLessThanOrEqualTo(4);
        }
    }

    @Test
    void whatMayHaveBeenMissedIsFetchedAgain() throws InterruptedException {
        try (LoopbackServer server = LoopbackServer.start(projects);
                Computer computer = online(server)) {
            has("c2", "Jafar");
            computer.client.entities().missedEvents();
            shows(computer, "Jafar");
            assertThat(requests(server, "GET", LIST)).hasSize(2);
        }
    }

    @Test
    void aServerFaultOnceIsNotSeen() throws InterruptedException {
        has("c1", "Aladdin");
        try (LoopbackServer server = LoopbackServer.start(projects);
                Computer computer = online(server)) {
            projects.readFaults.add(status(500, "{}"));
            has("c2", "Jafar");
            computer.client.entities().heard(updated("character", "c2"));
            shows(computer, "Aladdin", "Jafar");
            assertThat(computer.entities.await("", all -> true))
                    .noneMatch(event ->
                            event instanceof EntityEvent.Characters told
                                    && told.characters() instanceof Loadable.Failed);
        }
    }
}
