package app.aladdin.client;

import static app.aladdin.net.LoopbackServer.json;

import static org.assertj.core.api.Assertions.assertThat;

import app.aladdin.client.conversations.Entry;
import app.aladdin.client.session.ConnectionState;
import app.aladdin.net.LoopbackServer;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/// Nothing is sent twice and nothing is lost, whatever becomes of the replies.
final class ExactlyOnceTest {
    private static final List<String> FIFTEEN =
            IntStream.rangeClosed(1, 15).mapToObj(i -> "Question " + i).toList();

    @TempDir private Path folder = Path.of("");

    private final FakeAladdin aladdin = new FakeAladdin();

    private static List<String> contents(LoopbackServer server) {
        return FakeAladdin.questions(server).stream().map(FakeAladdin::content).toList();
    }

    @Test
    void fifteenArriveInOrderAndOnceWithKeysHonoured() throws InterruptedException {
        Set<String> known = ConcurrentHashMap.newKeySet();
        List<String> accepted = new CopyOnWriteArrayList<>();
        aladdin.chat =
                (request, out) -> {
                    String key = request.header("idempotency-key");
                    boolean isNew = known.add(key);
                    if (isNew) {
                        accepted.add(FakeAladdin.content(request));
                    }
                    if (isNew && accepted.size() == 7) {
                        // Accepted, and the answer is lost on the way.
                        return;
                    }
                    json(
                            out,
                            200,
                            FakeAladdin.reply(request, "Re: " + FakeAladdin.content(request)),
                            "Idempotency-Key: " + key);
                };
        fifteen();
        assertThat(accepted).isEqualTo(FIFTEEN);
    }

    @Test
    void fifteenArriveInOrderAndOnceAtAServerWithoutKeys() throws InterruptedException {
        List<String> conversation = new CopyOnWriteArrayList<>();
        aladdin.messages = (request, out) -> json(out, 200, FakeAladdin.page(conversation));
        aladdin.chat =
                (request, out) -> {
                    conversation.add(FakeAladdin.content(request));
                    conversation.add("Re: " + FakeAladdin.content(request));
                    if (conversation.size() != 14) {
                        FakeAladdin.ANSWERS.answer(request, out);
                    }
                };
        fifteen();
        List<String> expected = new ArrayList<>();
        FIFTEEN.forEach(question -> {
            expected.add(question);
            expected.add("Re: " + question);
        });
        assertThat(conversation).isEqualTo(expected);
    }

    private void fifteen() throws InterruptedException {
        try (Computer computer = new Computer(folder)) {
            for (String question : FIFTEEN) {
                computer.send(question);
            }
            try (LoopbackServer server = LoopbackServer.start(aladdin)) {
                computer.client.connect(server.address(), () -> null);
                Transcript all = computer.await("all answers", t -> t.answered(15));
                assertThat(all.questions()).extracting(Entry::text).isEqualTo(FIFTEEN);
            }
        }
    }

    @Test
    void aServerThatDiesIsAskedAgainWhenItIsBack() throws InterruptedException {
        int port = LoopbackServer.freePort();
        AtomicInteger tries = new AtomicInteger();
        Gate arrived = new Gate();
        Gate never = new Gate();
        FakeAladdin dying = new FakeAladdin();
        dying.chat =
                (request, out) -> {
                    tries.incrementAndGet();
                    arrived.open();
                    never.pass();
                };
        try (Computer computer = new Computer(folder)) {
            try (LoopbackServer server = LoopbackServer.start(port, dying)) {
                computer.client.connect(server.address(), () -> null);
                computer.send("Hi?");
                arrived.pass();
            }
            never.open();
            computer.await(
                    "queued again",
                    t -> t.any(e -> e.state() == Entry.State.QUEUED && e.problem().isPresent()));
            try (LoopbackServer server = LoopbackServer.start(port, aladdin)) {
                computer.client.connection().tryNow();
                computer.await("answered", t -> t.answered(1));
                assertThat(contents(server)).containsExactly("Hi?");
            }
        }
        assertThat(tries.get()).isEqualTo(1);
    }

    @Test
    void theSameWordsAskedAgainAreSentAgain() throws InterruptedException {
        List<String> conversation = new CopyOnWriteArrayList<>();
        AtomicInteger asked = new AtomicInteger();
        aladdin.messages = (request, out) -> json(out, 200, FakeAladdin.page(conversation));
        aladdin.chat =
                (request, out) -> {
                    if (asked.incrementAndGet() == 2) {
                        json(out, 429, "{}", "Retry-After: 0");
                        return;
                    }
                    conversation.add(FakeAladdin.content(request));
                    conversation.add("Re: " + FakeAladdin.content(request));
                    FakeAladdin.ANSWERS.answer(request, out);
                };
        try (LoopbackServer server = LoopbackServer.start(aladdin);
                Computer computer = Computer.online(folder, server.address())) {
            computer.send("Go on");
            computer.await("answered", t -> t.answered(1));
            computer.send("Go on");
            computer.await("answered again", t -> t.answered(2));
            assertThat(conversation).containsExactly("Go on", "Re: Go on", "Go on", "Re: Go on");
        }
    }

    @Test
    void aQuestionThatArrivedBeforeItsServerDiedIsShownOnce() throws InterruptedException {
        int port = LoopbackServer.freePort();
        Gate arrived = new Gate();
        Gate never = new Gate();
        Gate fetched = new Gate();
        aladdin.messages =
                (request, out) -> {
                    json(out, 200, FakeAladdin.page(List.of("Hi?", "Re: Hi?")));
                    fetched.open();
                };
        // The repeated question is answered only after the conversation has been fetched.
        LoopbackServer.Script again =
                (request, out) -> {
                    fetched.pass();
                    json(
                            out,
                            200,
                            FakeAladdin.reply("m1", "Re: Hi?"),
                            "Idempotency-Key: " + request.header("idempotency-key"));
                };
        FakeAladdin dying = new FakeAladdin();
        dying.create =
                (request, out) ->
                        json(
                                out,
                                201,
                                "{\"id\":\"remote-1\"}",
                                "Idempotency-Key: " + request.header("idempotency-key"));
        dying.chat =
                (request, out) -> {
                    arrived.open();
                    never.pass();
                };
        aladdin.chat = again;
        try (Computer computer = new Computer(folder)) {
            try (LoopbackServer server = LoopbackServer.start(port, dying)) {
                computer.client.connect(server.address(), () -> null);
                computer.client.conversations().open(Computer.CONVERSATION);
                computer.send("Hi?");
                arrived.pass();
            }
            never.open();
            computer.states.first("offline", ConnectionState.Offline.class::isInstance);
            try (LoopbackServer server = LoopbackServer.start(port, aladdin)) {
                computer.client.connection().tryNow();
                Transcript once =
                        computer.await(
                                "answered",
                                t -> !t.answers().isEmpty() && t.answered(t.answers().size()));
                assertThat(once.all()).extracting(Entry::text).containsExactly("Hi?", "Re: Hi?");
                assertThat(server.requests()).isNotEmpty();
            }
        }
        try (Computer restarted = new Computer(folder)) {
            restarted.client.conversations().open(Computer.CONVERSATION);
            Transcript kept = restarted.await("kept", t -> !t.all().isEmpty());
            assertThat(kept.all()).extracting(Entry::text).containsExactly("Hi?", "Re: Hi?");
        }
    }

    @Test
    void fifteenPassALimitAndALostReplyInOrderAndOnce() throws InterruptedException {
        List<String> conversation = new CopyOnWriteArrayList<>();
        AtomicInteger inWindow = new AtomicInteger();
        AtomicInteger limited = new AtomicInteger();
        Instant[] window = {Instant.EPOCH};
        aladdin.messages = (request, out) -> json(out, 200, FakeAladdin.page(conversation));
        aladdin.chat =
                (request, out) -> {
                    if (window[0].isBefore(Instant.now())) {
                        window[0] = Instant.now().plusSeconds(1);
                        inWindow.set(0);
                    }
                    if (inWindow.incrementAndGet() > 6) {
                        limited.incrementAndGet();
                        json(out, 429, "{}", "Retry-After: 1");
                        return;
                    }
                    conversation.add(FakeAladdin.content(request));
                    conversation.add("Re: " + FakeAladdin.content(request));
                    if (conversation.size() != 14) {
                        FakeAladdin.ANSWERS.answer(request, out);
                    }
                };
        fifteen();
        assertThat(limited.get()).isPositive();
        assertThat(conversation.stream().filter(FIFTEEN::contains)).isEqualTo(FIFTEEN);
    }

    @Test
    void aFirstQuestionThatArrivedUnheardIsFoundAmongTheConversations()
            throws InterruptedException {
        aladdin.create = FakeAladdin.MISSING;
        aladdin.chat = (request, out) -> {};
        aladdin.lists =
                (request, out) ->
                        json(
                                out,
                                200,
                                request.path().endsWith("p/conversations")
                                        ? "{\"docs\":[{\"id\":\"remote-9\",\"updatedAt\":\""
                                                + Instant.now()
                                                + "\"}]}"
                                        : "{\"docs\":[]}");
        aladdin.messages =
                (request, out) -> json(out, 200, FakeAladdin.page(List.of("Hi?", "Re: Hi?")));
        try (LoopbackServer server = LoopbackServer.start(aladdin);
                Computer computer = Computer.online(folder, server.address())) {
            computer.send("Hi?");
            Transcript answered =
                    computer.await("answered", t -> !t.answers().isEmpty() && t.answered(1));
            assertThat(answered.all()).extracting(Entry::text).containsExactly("Hi?", "Re: Hi?");
            assertThat(contents(server)).containsExactly("Hi?");
        }
    }

    @Test
    void aFirstQuestionOfWhichNothingCanBeFoundOutWaitsForADecision() throws InterruptedException {
        aladdin.create = FakeAladdin.MISSING;
        aladdin.chat = (request, out) -> {};
        aladdin.lists =
                (request, out) ->
                        json(out, request.is("GET", "/conversations") ? 404 : 200, "{\"docs\":[]}");
        try (LoopbackServer server = LoopbackServer.start(aladdin);
                Computer computer = Computer.online(folder, server.address())) {
            computer.send("Hi?");
            computer.await("asked", t -> t.any(e -> e.state() == Entry.State.FAILED));
            assertThat(contents(server)).containsExactly("Hi?");
        }
    }
}
