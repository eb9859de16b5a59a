package app.aladdin.client;

import static app.aladdin.client.FakeAladdin.frame;
import static app.aladdin.net.LoopbackServer.json;
import static app.aladdin.net.LoopbackServer.openStream;
import static app.aladdin.net.LoopbackServer.send;

import static org.assertj.core.api.Assertions.assertThat;

import app.aladdin.client.conversations.ConversationEvent;
import app.aladdin.client.conversations.Entry;
import app.aladdin.net.LoopbackServer;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;

/// The stream and the reply bring one answer, in any order and each with gaps.
final class AnswerOrderTest {
    private static final String START = "{'type':'start','messageId':'a','mode':'chat'}";
    private static final String HELLO = "{'type':'chunk','messageId':'a','delta':'Hello '}";
    private static final String WORLD = "{'type':'chunk','messageId':'a','delta':'world'}";
    private static final String COMPLETE =
            "{'type':'complete','messageId':'a','content':'Hello world','mode':'chat'}";

    @TempDir private Path folder = Path.of("");

    private final FakeAladdin aladdin = new FakeAladdin();
    private final Gate posted = new Gate();
    private final Gate shown = new Gate();
    private final Gate end = new Gate();

    /// Asks, and answers what is shown once the answer is whole.
    private Transcript conversation() throws InterruptedException {
        try (LoopbackServer server = LoopbackServer.start(aladdin);
                Computer computer = Computer.online(folder, server.address())) {
            computer.send("Hi?");
            Transcript transcript = computer.await("one answer", t -> t.answered(1));
            shown.open();
            end.open();
            return transcript;
        }
    }

    private void streams(LoopbackServer.Script frames) {
        aladdin.stream =
                (request, out) -> {
                    openStream(out);
                    posted.pass();
                    frames.answer(request, out);
                    end.pass();
                };
    }

    private void repliesAtOnce(String content) {
        aladdin.chat =
                (request, out) -> {
                    posted.open();
                    json(out, 200, FakeAladdin.reply("a", content));
                };
    }

    private void repliesAfterTheStream(String content) {
        aladdin.chat =
                (request, out) -> {
                    posted.open();
                    shown.pass();
                    json(out, 200, FakeAladdin.reply("a", content));
                };
    }

    private static void all(OutputStream out, String... frames) throws IOException {
        int id = 1;
        for (String frame : frames) {
            frame(out, Integer.toString(id++), frame);
        }
    }

    private static void isHelloWorld(Transcript transcript) {
        assertThat(transcript.all()).extracting(Entry::text).containsExactly("Hi?", "Hello world");
    }

    @Test
    void theReplyMayComeFirst() throws InterruptedException {
        aladdin.chat = (request, out) -> json(out, 200, FakeAladdin.reply("a", "Hello world"));
        aladdin.stream =
                (request, out) -> {
                    openStream(out);
                    shown.pass();
                    all(out, START, HELLO, WORLD, COMPLETE);
                };
        isHelloWorld(conversation());
    }

    @Test
    void theStreamMayComeFirst() throws InterruptedException {
        repliesAfterTheStream("Hello world");
        streams((request, out) -> all(out, START, HELLO, WORLD, COMPLETE));
        isHelloWorld(conversation());
    }

    @Test
    void theReplyMayLeaveTheTextToTheStream() throws InterruptedException {
        repliesAtOnce("");
        streams((request, out) -> all(out, START, HELLO, WORLD, COMPLETE));
        isHelloWorld(conversation());
    }

    @Test
    void theKindOfAFrameMayBeTheNameOfItsEvent() throws InterruptedException {
        repliesAtOnce("");
        streams((request, out) -> {
            send(out, "event: start\ndata: {\"messageId\":\"a\"}\n\n");
            send(out, "event: chunk\ndata: {\"delta\":\"Hello \"}\n\n");
            send(out, "event: chunk\ndata: {\"delta\":\"world\"}\n\n");
            send(out, "event: complete\ndata: {\"messageId\":\"a\"}\n\n");
        });
        isHelloWorld(conversation());
    }

    @Test
    void theReplyMayBeAllThereIs() throws InterruptedException {
        repliesAtOnce("Hello world");
        aladdin.stream = FakeAladdin.MISSING;
        isHelloWorld(conversation());
    }

    @Test
    void theStreamMayBringNothing() throws InterruptedException {
        repliesAtOnce("Hello world");
        streams((request, out) -> all(out, "{'type':'connected'}"));
        isHelloWorld(conversation());
    }

    @Test
    void framesMayHaveNoIds() throws InterruptedException {
        repliesAfterTheStream("Hello world");
        streams((request, out) -> {
            frame(out, "", "{'type':'start'}");
            frame(out, "", "{'type':'chunk','delta':'Hello '}");
            frame(out, "", "{'type':'chunk','delta':'world'}");
            frame(out, "", "{'type':'complete'}");
        });
        isHelloWorld(conversation());
    }

    @Test
    void chunksMayCarryTheTextSoFar() throws InterruptedException {
        repliesAtOnce("");
        streams((request, out) ->
                all(
                        out,
                        START,
                        "{'type':'chunk','messageId':'a','content':'Hello '}",
                        "{'type':'chunk','messageId':'a','content':'Hello world'}",
                        "{'type':'complete','messageId':'a','content':''}"));
        isHelloWorld(conversation());
    }

    @Test
    void framesMayBeNested() throws InterruptedException {
        repliesAtOnce("");
        streams((request, out) ->
                all(
                        out,
                        "{'type':'start','data':{'messageId':'a'}}",
                        "{'type':'chunk','data':{'token':'Hello '}}",
                        "{'type':'chunk','data':{'token':'world'}}",
                        "{'type':'complete','data':{'messageId':'a'}}"));
        isHelloWorld(conversation());
    }

    @Test
    void aReplayIsShownOnce() throws InterruptedException {
        repliesAtOnce("");
        streams((request, out) ->
                all(out, START, HELLO, START, HELLO, WORLD, START, HELLO, WORLD, COMPLETE));
        isHelloWorld(conversation());
    }

    @Test
    void theWholeTextWinsOverItsPieces() throws InterruptedException {
        repliesAtOnce("");
        streams((request, out) ->
                all(out, START, "{'type':'chunk','messageId':'a','delta':'Goodbye'}", COMPLETE));
        isHelloWorld(conversation());
    }

    @Test
    void whatWasCutGoesOnWhereItEnded() throws InterruptedException {
        AtomicInteger connections = new AtomicInteger();
        aladdin.chat =
                (request, out) -> {
                    posted.open();
                    shown.pass();
                };
        aladdin.stream =
                (request, out) -> {
                    openStream(out);
                    posted.pass();
                    if (connections.incrementAndGet() == 1) {
                        frame(out, "1", START);
                        frame(out, "2", HELLO);
                    } else if (request.header("last-event-id").equals("2")) {
                        frame(out, "3", WORLD);
                        frame(out, "4", COMPLETE);
                        end.pass();
                    }
                };
        isHelloWorld(conversation());
        assertThat(connections.get()).isEqualTo(2);
    }

    @Test
    void aLostReplyDoesNotMatterWhileTheStreamBringsTheAnswer() throws InterruptedException {
        Gate lost = new Gate();
        aladdin.chat =
                (request, out) -> {
                    posted.open();
                    lost.pass();
                };
        streams((request, out) -> {
            all(out, START, HELLO);
            lost.open();
            frame(out, "3", WORLD);
            frame(out, "4", COMPLETE);
        });
        isHelloWorld(conversation());
    }

    @Test
    void theTextGrowsOnTheScreenWhileItArrives() throws InterruptedException {
        repliesAfterTheStream("Hello world");
        streams((request, out) -> {
            all(out, START, HELLO);
            end.pass();
        });
        try (LoopbackServer server = LoopbackServer.start(aladdin);
                Computer computer = Computer.online(folder, server.address())) {
            computer.send("Hi?");
            Transcript half = computer.await("half", t -> t.any(e -> e.text().equals("Hello ")));
            assertThat(half.answers().getFirst().state()).isEqualTo(Entry.State.STREAMING);
            assertThat(half.questions().getFirst().state()).isEqualTo(Entry.State.SENT);
            shown.open();
            end.open();
            isHelloWorld(computer.await("whole", t -> t.answered(1)));
        }
    }

    @Test
    void anErrorKeepsWhatCameAndTheQuestion() throws InterruptedException {
        repliesAfterTheStream("Hello world");
        streams((request, out) ->
                all(
                        out,
                        START,
                        HELLO,
                        "{'type':'error','messageId':'a','error':'no','code':'AGENT_ERROR'}"));
        try (LoopbackServer server = LoopbackServer.start(aladdin);
                Computer computer = Computer.online(folder, server.address())) {
            computer.send("Hi?");
            Transcript failed =
                    computer.await("failed", t -> t.any(e -> e.state() == Entry.State.FAILED));
            assertThat(failed.questions().getFirst().text()).isEqualTo("Hi?");
            assertThat(failed.answers().getFirst().text()).isEqualTo("Hello ");
            assertThat(failed.answers().getFirst().state()).isEqualTo(Entry.State.INTERRUPTED);
            shown.open();
            end.open();
        }
    }

    @Test
    void anAnswerThatFailedCanBeAskedForAgain() throws InterruptedException {
        AtomicInteger asked = new AtomicInteger();
        aladdin.chat =
                (request, out) -> {
                    if (asked.incrementAndGet() == 1) {
                        json(out, 500, "{'error':'no','code':'AGENT_ERROR'}".replace('\'', '"'));
                    } else {
                        json(out, 200, FakeAladdin.reply("b", "Hello world"));
                    }
                };
        try (LoopbackServer server = LoopbackServer.start(aladdin);
                Computer computer = Computer.online(folder, server.address())) {
            computer.send("Hi?");
            Transcript failed =
                    computer.await("failed", t -> t.any(e -> e.state() == Entry.State.FAILED));
            computer.client.outbox().retry(failed.questions().getFirst().id());
            isHelloWorld(computer.await("answered", t -> t.answered(1)));
        }
    }

    @Test
    void anAnswerCutByQuittingIsWholeAfterTheNextStart() throws InterruptedException {
        repliesAfterTheStream("Hello world");
        streams((request, out) -> all(out, START, HELLO));
        try (LoopbackServer server = LoopbackServer.start(aladdin)) {
            try (Computer computer = Computer.online(folder, server.address())) {
                computer.send("Hi?");
                computer.await("half", t -> t.any(e -> e.text().equals("Hello ")));
            }
            shown.open();
            end.open();
            aladdin.stream = FakeAladdin.MISSING;
            try (Computer again = new Computer(folder)) {
                again.client.conversations().open(Computer.CONVERSATION);
                Transcript half = again.await("half", t -> t.answers().size() == 1);
                assertThat(half.answers().getFirst().text()).isEqualTo("Hello ");
                assertThat(half.answers().getFirst().state()).isEqualTo(Entry.State.INTERRUPTED);
                again.client.connect(server.address(), () -> null);
                isHelloWorld(again.await("whole", t -> t.answered(1)));
            }
        }
    }

    @Test
    void stoppingKeepsWhatCameAndTellsTheServer() throws InterruptedException {
        Gate told = new Gate();
        aladdin.stop =
                (request, out) -> {
                    told.open();
                    json(out, 200, "{}");
                };
        repliesAfterTheStream("Hello world");
        streams((request, out) -> all(out, START, HELLO));
        try (LoopbackServer server = LoopbackServer.start(aladdin);
                Computer computer = Computer.online(folder, server.address())) {
            computer.send("Hi?");
            computer.await("half", t -> t.any(e -> e.text().equals("Hello ")));
            computer.client.outbox().stop(Computer.CONVERSATION);
            Transcript stopped =
                    computer.await("stopped", t -> t.any(e -> e.state() == Entry.State.STOPPED));
            assertThat(stopped.answers().getFirst().text()).isEqualTo("Hello ");
            told.pass();
            assertThat(server.requests().getLast().path())
                    .isEqualTo("/api/v1/orchestrator/chat/a/stop");
            shown.open();
            end.open();
        }
    }

    @Test
    void anAnswerIsStillThereAfterARestart() throws InterruptedException {
        repliesAtOnce("");
        streams((request, out) -> all(out, START, HELLO, WORLD, COMPLETE));
        conversation();
        try (Computer again = new Computer(folder)) {
            again.client.conversations().open(Computer.CONVERSATION);
            again.events.first("opened", ConversationEvent.Opened.class::isInstance);
            isHelloWorld(again.await("both", t -> t.answered(1)));
        }
    }
}
