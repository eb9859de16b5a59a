package app.aladdin.client;

import static app.aladdin.client.FakeAladdin.frame;
import static app.aladdin.net.LoopbackServer.json;
import static app.aladdin.net.LoopbackServer.openStream;

import static org.assertj.core.api.Assertions.assertThat;

import app.aladdin.client.conversations.Entry;
import app.aladdin.client.outbox.Waits;
import app.aladdin.client.session.ServerOptions;
import app.aladdin.net.LoopbackServer;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/// Streams that break, and what is known of the answer all the same.
final class BrokenAnswerTest {
    private static final String START = "{'type':'start','messageId':'a'}";
    private static final String HELLO = "{'type':'chunk','messageId':'a','delta':'Hello '}";
    private static final String WORLD = "{'type':'chunk','messageId':'a','delta':'world'}";
    private static final String COMPLETE = "{'type':'complete','messageId':'a','content':''}";

    private static final Waits SHORT =
            new Waits(
                    Duration.ofSeconds(2),
                    Duration.ofSeconds(20),
                    Duration.ofSeconds(2),
                    Duration.ofSeconds(2),
                    Duration.ofMillis(300),
                    Duration.ofSeconds(1));

    @TempDir private Path folder = Path.of("");

    private final FakeAladdin aladdin = new FakeAladdin();
    private final Gate posted = new Gate();

    private void repliesWithoutText() {
        aladdin.chat =
                (request, out) -> {
                    json(out, 200, FakeAladdin.reply("a", ""));
                    posted.open();
                };
    }

    private Transcript ask(String what, java.util.function.Predicate<Transcript> condition)
            throws InterruptedException {
        try (LoopbackServer server = LoopbackServer.start(aladdin);
                Computer computer = new Computer(folder, SHORT)) {
            computer.client.connect(server.address(), () -> null);
            computer.send("Hi?");
            return computer.await(what, condition);
        }
    }

    private static void isHelloWorld(Transcript transcript) {
        assertThat(transcript.all()).extracting(Entry::text).containsExactly("Hi?", "Hello world");
    }

    @Test
    void anAnswerWithoutAnEndIsNeverShownAsFinished() throws InterruptedException {
        repliesWithoutText();
        aladdin.stream =
                (request, out) -> {
                    openStream(out);
                    posted.pass();
                    frame(out, "1", START);
                    frame(out, "2", HELLO);
                };
        Transcript broken = ask("broken", t -> t.any(e -> e.state() == Entry.State.INTERRUPTED));
        assertThat(broken.answers()).extracting(Entry::text).containsExactly("Hello ");
        assertThat(broken.any(e -> e.state() == Entry.State.COMPLETE)).isFalse();
    }

    @Test
    void aServerThatReplaysNothingIsAskedForTheConversation() throws InterruptedException {
        repliesWithoutText();
        AtomicInteger connections = new AtomicInteger();
        aladdin.stream =
                (request, out) -> {
                    openStream(out);
                    posted.pass();
                    if (connections.incrementAndGet() == 1) {
                        frame(out, "1", START);
                        frame(out, "2", HELLO);
                    }
                };
        aladdin.messages =
                (request, out) -> json(out, 200, FakeAladdin.page(List.of("Hi?", "Hello world")));
        isHelloWorld(ask("answered", t -> t.answered(1)));
    }

    @Test
    void aReplyWithoutTextAndWithoutAStreamIsReadFromTheConversation() throws InterruptedException {
        repliesWithoutText();
        aladdin.messages =
                (request, out) -> json(out, 200, FakeAladdin.page(List.of("Hi?", "Hello world")));
        isHelloWorld(ask("answered", t -> t.answered(1)));
    }

    @Test
    void aServerThatBeginsAgainAfterACutDoublesNoText() throws InterruptedException {
        repliesWithoutText();
        AtomicInteger connections = new AtomicInteger();
        aladdin.stream =
                (request, out) -> {
                    openStream(out);
                    posted.pass();
                    frame(out, "", HELLO);
                    if (connections.incrementAndGet() > 1) {
                        frame(out, "", WORLD);
                        frame(out, "", COMPLETE);
                    }
                };
        isHelloWorld(ask("answered", t -> t.answered(1)));
    }

    @Test
    void aServerThatRepeatsTheLastFramesDoublesNoText() throws InterruptedException {
        repliesWithoutText();
        AtomicInteger connections = new AtomicInteger();
        aladdin.stream =
                (request, out) -> {
                    openStream(out);
                    posted.pass();
                    frame(out, "1", START);
                    frame(out, "2", HELLO);
                    if (connections.incrementAndGet() > 1) {
                        frame(out, "3", WORLD);
                        frame(out, "4", COMPLETE);
                    }
                };
        isHelloWorld(ask("answered", t -> t.answered(1)));
    }

    @Test
    void anotherAnswerInTheConversationIsNotTakenForThisOne() throws InterruptedException {
        Gate other = new Gate();
        aladdin.chat =
                (request, out) -> {
                    posted.open();
                    other.pass();
                    json(out, 200, FakeAladdin.reply("a", ""));
                };
        aladdin.stream =
                (request, out) -> {
                    openStream(out);
                    posted.pass();
                    frame(out, "1", "{'type':'start','messageId':'x'}");
                    frame(out, "2", "{'type':'chunk','messageId':'x','delta':'Not mine'}");
                    frame(out, "3", "{'type':'complete','messageId':'x','content':'Not mine'}");
                    other.open();
                    frame(out, "4", START);
                    frame(out, "5", HELLO);
                    frame(out, "6", WORLD);
                    frame(out, "7", COMPLETE);
                };
        isHelloWorld(
                ask("answered", t -> t.any(e -> e.text().equals("Hello world")) && t.answered(1)));
    }

    @Test
    void withoutStreamsTheReplyIsEnough() throws InterruptedException {
        try (LoopbackServer server = LoopbackServer.start(aladdin);
                Computer computer = new Computer(folder, SHORT)) {
            computer.client.connect(
                    new ServerOptions(false, server.address(), "", false, true, null, 0, null),
                    () -> null);
            computer.send("Hi?");
            computer.await("answered", t -> t.answered(1));
            assertThat(server.requests()).noneMatch(r -> r.path().endsWith("/orchestrator/stream"));
        }
    }
}
