package app.aladdin.client;

import static app.aladdin.net.LoopbackServer.json;

import static org.assertj.core.api.Assertions.assertThat;

import app.aladdin.client.conversations.ConversationEvent;
import app.aladdin.client.conversations.Entry;
import app.aladdin.contract.Json;
import app.aladdin.contract.Problem;
import app.aladdin.net.LoopbackServer;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/// What is sent arrives, in order and once, whatever happens on the way.
final class OutboxTest {
    @TempDir private Path folder = Path.of("");

    private final FakeAladdin aladdin = new FakeAladdin();

    private static List<String> contents(LoopbackServer server) {
        return FakeAladdin.questions(server).stream().map(FakeAladdin::content).toList();
    }

    @Test
    void aLimitIsWaitedFor() throws InterruptedException {
        List<Long> times = new CopyOnWriteArrayList<>();
        aladdin.chat =
                (request, out) -> {
                    times.add(System.nanoTime());
                    if (times.size() == 1) {
                        json(out, 429, "{\"error\":\"slow down\"}", "Retry-After: 1");
                    } else {
                        FakeAladdin.ANSWERS.answer(request, out);
                    }
                };
        try (LoopbackServer server = LoopbackServer.start(aladdin);
                Computer computer = Computer.online(folder, server.address())) {
            computer.send("Hi?");
            computer.await(
                    "limited",
                    t ->
                            t.any(entry ->
                                    entry.state() == Entry.State.QUEUED
                                            && entry.problem()
                                                    .filter(Problem.RateLimited.class::isInstance)
                                                    .isPresent()));
            computer.await("answered", t -> t.answered(1));
            assertThat(times).hasSize(2);
            assertThat(Duration.ofNanos(times.get(1) - times.get(0)))
                    .isGreaterThan(Duration.ofMillis(900));
        }
    }

    @Test
    void aRefusedMessageKeepsItsTextAndCanBeRetried() throws InterruptedException {
        aladdin.chat = (request, out) -> json(out, 422, "{\"error\":\"too rude\"}");
        try (LoopbackServer server = LoopbackServer.start(aladdin);
                Computer computer = Computer.online(folder, server.address())) {
            computer.send("Hi?");
            Transcript failed =
                    computer.await("failed", t -> t.any(e -> e.state() == Entry.State.FAILED));
            Entry question = failed.questions().getFirst();
            assertThat(question.text()).isEqualTo("Hi?");
            assertThat(question.problem()).containsInstanceOf(Problem.Invalid.class);

            aladdin.chat = FakeAladdin.ANSWERS;
            computer.client.outbox().retry(question.id());
            Transcript answered = computer.await("answered", t -> t.answered(1));
            assertThat(answered.all()).extracting(Entry::text).containsExactly("Hi?", "Re: Hi?");
        }
    }

    @Test
    void aRefusedMessageDoesNotHoldUpTheNext() throws InterruptedException {
        aladdin.chat =
                (request, out) -> {
                    if (FakeAladdin.content(request).equals("bad")) {
                        json(out, 422, "{}");
                    } else {
                        FakeAladdin.ANSWERS.answer(request, out);
                    }
                };
        try (LoopbackServer server = LoopbackServer.start(aladdin);
                Computer computer = Computer.online(folder, server.address())) {
            computer.send("bad");
            computer.send("good");
            Transcript both = computer.await("good", t -> t.any(e -> e.text().equals("Re: good")));
            assertThat(both.questions().getFirst().state()).isEqualTo(Entry.State.FAILED);
        }
    }

    @Test
    void aRefusedMessageIsStillRefusedAfterARestart() throws InterruptedException {
        aladdin.chat = (request, out) -> json(out, 422, "{}");
        try (LoopbackServer server = LoopbackServer.start(aladdin);
                Computer computer = Computer.online(folder, server.address())) {
            computer.send("Hi?");
            computer.await("failed", t -> t.any(e -> e.state() == Entry.State.FAILED));
        }
        try (Computer again = new Computer(folder)) {
            again.client.conversations().open(Computer.CONVERSATION);
            again.await(
                    "failed",
                    t -> t.any(e -> e.state() == Entry.State.FAILED && e.text().equals("Hi?")));
        }
    }

    @Test
    void whatIsWrittenOfflineGoesOutWhenTheServerComes() throws InterruptedException {
        int port = LoopbackServer.freePort();
        try (Computer computer = new Computer(folder)) {
            computer.client.connect("http://127.0.0.1:" + port, () -> null);
            computer.send("Hi?");
            Transcript queued = computer.await("queued", t -> t.questions().size() == 1);
            assertThat(queued.questions().getFirst().state()).isEqualTo(Entry.State.QUEUED);
            try (LoopbackServer server = LoopbackServer.start(port, aladdin)) {
                computer.client.connection().tryNow();
                computer.await("answered", t -> t.answered(1));
                assertThat(contents(server)).containsExactly("Hi?");
            }
        }
    }

    @Test
    void whatWaitsIsSentAfterARestart() throws InterruptedException {
        try (Computer computer = new Computer(folder)) {
            computer.send("first");
            computer.send("second");
        }
        try (LoopbackServer server = LoopbackServer.start(aladdin);
                Computer again = Computer.online(folder, server.address())) {
            again.client.conversations().open(Computer.CONVERSATION);
            again.await("answered", t -> t.answered(2));
            assertThat(contents(server)).containsExactly("first", "second");
        }
    }

    @Test
    void aServerMayMakeTheConversationByTheFirstQuestion() throws InterruptedException {
        aladdin.create = FakeAladdin.MISSING;
        try (LoopbackServer server = LoopbackServer.start(aladdin);
                Computer computer = Computer.online(folder, server.address())) {
            computer.send("first");
            computer.send("second");
            computer.await("answered", t -> t.answered(2));
            assertThat(FakeAladdin.questions(server))
                    .extracting(q -> Json.parse(q.body()).path("conversationId").asText("none"))
                    .containsExactly("none", "remote-1");
        }
    }

    @Test
    void aConversationThatIsListedBeforeItsCreationIsAnsweredIsOneConversation()
            throws InterruptedException {
        Gate listed = new Gate();
        aladdin.create =
                (request, out) -> {
                    listed.pass();
                    json(out, 201, "{\"id\":\"remote-1\"}");
                };
        aladdin.lists =
                (request, out) ->
                        json(
                                out,
                                200,
                                request.path().endsWith("p/conversations")
                                        ? "{\"docs\":[{\"id\":\"remote-1\",\"name\":\"Hi?\"}]}"
                                        : "{\"docs\":[]}");
        try (LoopbackServer server = LoopbackServer.start(aladdin);
                Computer computer = Computer.online(folder, server.address())) {
            computer.send("Hi?");
            computer.client.conversations().list(Computer.PROJECT);
            computer.events.first(
                    "both",
                    event ->
                            event instanceof ConversationEvent.Listed list
                                    && list.conversations().size() == 2);
            listed.open();
            computer.await("answered", t -> t.answered(1));
            assertThat(computer.store().conversations().of("this-computer", Computer.PROJECT))
                    .hasSize(1);
        }
    }

    @Test
    void anEditedMessageIsSentAsEdited() throws InterruptedException {
        try (LoopbackServer server = LoopbackServer.start(aladdin);
                Computer computer = new Computer(folder)) {
            computer.send("Hj?");
            String id =
                    computer.await("queued", t -> t.questions().size() == 1)
                            .questions()
                            .getFirst()
                            .id();
            computer.client.outbox().edit(id, "Hi?");
            computer.await("edited", t -> t.any(e -> e.text().equals("Hi?")));
            computer.client.connect(server.address(), () -> null);
            computer.await("answered", t -> t.answered(1));
            assertThat(contents(server)).containsExactly("Hi?");
        }
    }

    @Test
    void aRemovedMessageIsNeverSent() throws InterruptedException {
        try (LoopbackServer server = LoopbackServer.start(aladdin);
                Computer computer = new Computer(folder)) {
            computer.send("oops");
            computer.send("Hi?");
            String id =
                    computer.await("queued", t -> t.questions().size() == 2)
                            .questions()
                            .getFirst()
                            .id();
            computer.client.outbox().remove(id);
            computer.await("removed", t -> t.questions().size() == 1);
            computer.client.connect(server.address(), () -> null);
            computer.await("answered", t -> t.answered(1));
            assertThat(contents(server)).containsExactly("Hi?");
        }
    }
}
