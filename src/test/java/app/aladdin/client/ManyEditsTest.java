package app.aladdin.client;

import static app.aladdin.client.FakeProjects.requests;
import static app.aladdin.client.FakeProjects.status;

import static org.assertj.core.api.Assertions.assertThat;

import app.aladdin.client.edits.EditEvent;
import app.aladdin.client.edits.Edits;
import app.aladdin.client.entities.EntityEvent;
import app.aladdin.contract.EntityKind;
import app.aladdin.contract.Json;
import app.aladdin.net.LoopbackServer;
import app.aladdin.state.Loadable;

import com.fasterxml.jackson.databind.node.ObjectNode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/// Many changes at one stroke cost about as much as one, but for the requests.
final class ManyEditsTest {
    private static final int MANY = 300;

    @TempDir private Path folder = Path.of("");
    private final FakeProjects projects = new FakeProjects();

    private void hasMany() {
        IntStream.range(0, MANY)
                .forEach(i ->
                        projects.put(
                                "characters",
                                "{'id':'c%1$d','projectId':'p','name':'n%1$d','description':'x'}"
                                        .formatted(i)));
    }

    private static List<String> ids() {
        return IntStream.range(0, MANY).mapToObj(i -> "c" + i).toList();
    }

    private static ObjectNode character(int number) {
        return Json.object().put("name", "n" + number).put("description", "x");
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

    private static long told(Computer computer, Class<? extends EditEvent> type)
            throws InterruptedException {
        return computer.edits.await("", all -> true).stream().filter(type::isInstance).count();
    }

    private static void awaitDone(Computer computer, int count) throws InterruptedException {
        computer.edits.await(
                count + " done",
                all -> all.stream().filter(EditEvent.Done.class::isInstance).count() == count);
    }

    private static long redraws(Computer computer) throws InterruptedException {
        return computer.entities.await("", all -> true).stream()
                .filter(EntityEvent.Characters.class::isInstance)
                .count();
    }

    @Test
    void deletingManyRedrawsTheListAFewTimes() throws InterruptedException {
        hasMany();
        try (LoopbackServer server = LoopbackServer.start(projects);
                Computer computer = online(server)) {
            long before = redraws(computer);
            computer.client.edits().deleteAll(EntityKind.CHARACTER, "p", ids());
            awaitDone(computer, MANY);
            assertThat(projects.names("characters")).isEmpty();
            assertThat(redraws(computer) - before).isLessThan(MANY / 10);
            assertThat(told(computer, EditEvent.Waiting.class)).isLessThan(MANY / 4);
            assertThat(told(computer, EditEvent.Queued.class)).isEqualTo(MANY);
        }
    }

    @Test
    void makingManyKeepsTheirOrderAndRedrawsTheListAFewTimes() throws InterruptedException {
        try (LoopbackServer server = LoopbackServer.start(projects);
                Computer computer = online(server)) {
            long before = redraws(computer);
            computer.client
                    .edits()
                    .createAll(
                            EntityKind.CHARACTER,
                            "p",
                            IntStream.range(0, MANY).mapToObj(ManyEditsTest::character).toList());
            awaitDone(computer, MANY);
            assertThat(projects.names("characters"))
                    .isEqualTo(IntStream.range(0, MANY).mapToObj(i -> "n" + i).toList());
            assertThat(View.characters(computer.entities.await("", all -> true)))
                    .isEqualTo(projects.names("characters"));
            assertThat(redraws(computer) - before).isLessThan(MANY / 4);
        }
    }

    @Test
    void changingManyGoesOutAFewAtATime() throws InterruptedException {
        hasMany();
        AtomicInteger now = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        try (LoopbackServer server =
                        LoopbackServer.start((request, out) -> {
                            if (request.method().equals("PATCH")) {
                                most.accumulateAndGet(now.incrementAndGet(), Math::max);
                            }
                            projects.answer(request, out);
                            if (request.method().equals("PATCH")) {
                                now.decrementAndGet();
                            }
                        });
                Computer computer = online(server)) {
            computer.client
                    .edits()
                    .changeAll(
                            EntityKind.CHARACTER,
                            "p",
                            IntStream.range(0, MANY)
                                    .mapToObj(i ->
                                            new Edits.Change(
                                                    "c" + i,
                                                    character(i),
                                                    character(i).put("role", "minor")))
                                    .toList());
            awaitDone(computer, MANY);
            assertThat(most).hasValueBetween(1, 6);
            assertThat(requests(server, "PATCH", ""))
                    .hasSize(MANY)
                    .allMatch(it -> it.body().equals("{\"role\":\"minor\"}"));
        }
    }

    @Test
    void aRefusalOfOneOfManyLeavesTheOthersAlone() throws InterruptedException {
        hasMany();
        projects.faults.add(status(500, "{'error':'no'}"));
        try (LoopbackServer server = LoopbackServer.start(projects);
                Computer computer = online(server)) {
            computer.client.edits().deleteAll(EntityKind.CHARACTER, "p", ids());
            awaitDone(computer, MANY - 1);
            EditEvent.Failed failed =
                    (EditEvent.Failed)
                            computer.edits.first("Failed", EditEvent.Failed.class::isInstance);
            assertThat(projects.names("characters")).hasSize(1);
            computer.client.edits().retry(failed.edit().id());
            awaitDone(computer, MANY);
            assertThat(projects.names("characters")).isEmpty();
        }
    }

    @Test
    void manyGoOnAfterARestartHalfway() throws InterruptedException {
        hasMany();
        AtomicInteger deletes = new AtomicInteger();
        Gate halfway = new Gate();
        Gate hold = new Gate();
        try (LoopbackServer server =
                LoopbackServer.start((request, out) -> {
                    if (request.method().equals("DELETE") && deletes.incrementAndGet() > MANY / 2) {
                        halfway.open();
                        hold.pass();
                    }
                    projects.answer(request, out);
                })) {
            try (Computer computer = online(server)) {
                computer.client.edits().deleteAll(EntityKind.CHARACTER, "p", ids());
                halfway.pass();
            }
            assertThat(projects.names("characters")).isNotEmpty();
            hold.open();
            try (Computer again = new Computer(folder)) {
                again.client.connect(server.address(), () -> "token");
                again.edits.await(
                        "none waits",
                        all ->
                                !all.isEmpty()
                                        && all.getLast() instanceof EditEvent.Waiting waiting
                                        && waiting.edits().isEmpty()
                                        && projects.names("characters").isEmpty());
            }
        }
    }

    @Test
    void manyCanBeGivenUpAndWhatWasNotSentComesBack() throws InterruptedException {
        hasMany();
        Gate hold = new Gate();
        try (LoopbackServer server =
                        LoopbackServer.start((request, out) -> {
                            if (request.method().equals("DELETE")) {
                                hold.pass();
                            }
                            projects.answer(request, out);
                        });
                Computer computer = online(server)) {
            List<String> edits =
                    computer.client.edits().deleteAll(EntityKind.CHARACTER, "p", ids());
            computer.entities.await("gone", all -> View.characters(all).isEmpty());
            computer.client.edits().discardAll(edits);
            computer.edits.await(
                    "given up",
                    all ->
                            all.stream().filter(EditEvent.Discarded.class::isInstance).count()
                                    == MANY);
            hold.open();
            computer.entities.await(
                    "back", all -> View.characters(all).equals(projects.names("characters")));
            assertThat(requests(server, "DELETE", "")).hasSizeLessThan(20);
            assertThat(projects.names("characters")).hasSizeGreaterThan(MANY - 20);
        }
    }
}
