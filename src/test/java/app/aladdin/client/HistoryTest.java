package app.aladdin.client;

import static app.aladdin.net.LoopbackServer.json;

import static org.assertj.core.api.Assertions.assertThat;

import app.aladdin.cache.StoredMessage;
import app.aladdin.client.conversations.ConversationEvent;
import app.aladdin.client.conversations.Entry;
import app.aladdin.client.conversations.Whole;
import app.aladdin.contract.Conversation;
import app.aladdin.contract.ConversationChange;
import app.aladdin.contract.Feedback;
import app.aladdin.contract.Json;
import app.aladdin.contract.Message;
import app.aladdin.net.LoopbackServer;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Whole conversations are on this computer, whatever a server understands by a page.
final class HistoryTest {
    private static final String KEY = "this-computer";
    private static final Pattern PAGE = Pattern.compile("(?:^|&)page=(\\d+)");

    @TempDir private Path folder = Path.of("");

    private final FakeAladdin aladdin = new FakeAladdin();

    private static int page(LoopbackServer.Request request) {
        Matcher matcher = PAGE.matcher(request.query());
        return matcher.find() ? Integer.parseInt(matcher.group(1)) : 1;
    }

    /// A page of ten out of a list; `says` adds how the server tells that there are more.
    private static void page(
            LoopbackServer.Request request,
            OutputStream out,
            List<ObjectNode> all,
            BiFunction<ObjectNode, Boolean, ObjectNode> says)
            throws IOException {
        int from = Math.min(all.size(), (page(request) - 1) * 10);
        int to = Math.min(all.size(), from + 10);
        ArrayNode docs = Json.array().addAll(all.subList(from, to));
        ObjectNode body = Json.object().put("page", page(request)).put("limit", 10);
        body.set("docs", docs);
        json(out, 200, Json.text(says.apply(body, to < all.size())));
    }

    private static List<ObjectNode> conversations(int count) {
        return java.util.stream.IntStream.range(0, count)
                .mapToObj(i ->
                        Json.object()
                                .put("id", "r" + i)
                                .put("name", "Talk " + i)
                                .put("updatedAt", "2026-03-29T01:30:00Z"))
                .toList();
    }

    private static List<ObjectNode> messages(String conversation, int count) {
        return java.util.stream.IntStream.range(0, count)
                .mapToObj(i ->
                        Json.object()
                                .put("id", conversation + "-m" + i)
                                .put("role", i % 2 == 0 ? "user" : "assistant")
                                .put("content", "Text " + i)
                                .put("timestamp", 1_774_747_800_000L + i))
                .toList();
    }

    private void serves(int talks, int texts, BiFunction<ObjectNode, Boolean, ObjectNode> says) {
        aladdin.lists =
                (request, out) -> {
                    if (request.is("GET", "/conversations")) {
                        page(request, out, conversations(talks), says);
                    } else {
                        json(out, 200, "{\"docs\":[]}");
                    }
                };
        aladdin.messages =
                (request, out) -> {
                    String[] path = request.path().split("/", -1);
                    page(request, out, messages(path[path.length - 2], texts), says);
                };
    }

    private void everythingIsHere(int talks, int texts) throws InterruptedException {
        try (LoopbackServer server = LoopbackServer.start(aladdin);
                Computer computer = Computer.online(folder, server.address())) {
            assertThat(computer.client.conversations().syncAll(Computer.PROJECT)).isEqualTo(talks);
        }
        try (Computer offline = new Computer(folder)) {
            for (int i = 0; i < talks; i++) {
                assertThat(offline.store().messages().count(KEY, "r" + i)).isEqualTo(texts);
            }
        }
    }

    @Test
    void followsTheNextPage() throws InterruptedException {
        serves(23, 25, (body, more) -> body.put("hasNextPage", more));
        everythingIsHere(23, 25);
    }

    @Test
    void followsTheCounts() throws InterruptedException {
        serves(23, 25, (body, more) -> body.put("totalPages", 3));
        everythingIsHere(23, 25);
    }

    @Test
    void isWholeForWhoWantsAllOfIt() throws InterruptedException {
        serves(1, 25, (body, more) -> body.put("hasNextPage", more));
        Conversation talk = Conversation.read(Json.parse("{\"id\":\"r0\",\"project\":\"p\"}"));
        try (LoopbackServer server = LoopbackServer.start(aladdin);
                Computer computer = Computer.online(folder, server.address())) {
            computer.client.conversations().syncList(Computer.PROJECT);
            Whole whole = computer.client.conversations().whole(talk);
            assertThat(whole.fresh()).isTrue();
            assertThat(whole.messages()).hasSize(25);
            assertThat(whole.messages().getLast().state()).isEqualTo(Entry.State.SENT);
        }
        try (Computer offline = new Computer(folder)) {
            Whole whole = offline.client.conversations().whole(talk);
            assertThat(whole.fresh()).isFalse();
            assertThat(whole.messages()).hasSize(25);
        }
    }

    @Test
    void endsAtAServerThatSendsTheSamePageForEver() throws InterruptedException {
        aladdin.lists = (request, out) -> same(out, conversations(3));
        aladdin.messages = (request, out) -> same(out, messages("r", 4));
        try (LoopbackServer server = LoopbackServer.start(aladdin);
                Computer computer = Computer.online(folder, server.address())) {
            assertThat(computer.client.conversations().syncAll(Computer.PROJECT)).isEqualTo(3);
            assertThat(computer.store().messages().count(KEY, "r1")).isEqualTo(4);
        }
    }

    private static void same(OutputStream out, List<ObjectNode> docs) throws IOException {
        ObjectNode body = Json.object().put("hasNextPage", true);
        body.set("docs", Json.array().addAll(docs));
        json(out, 200, Json.text(body));
    }

    @Test
    void fetchesOnlyWhatChanged() throws InterruptedException {
        serves(3, 4, (body, more) -> body.put("hasNextPage", more));
        try (LoopbackServer server = LoopbackServer.start(aladdin);
                Computer computer = Computer.online(folder, server.address())) {
            assertThat(computer.client.conversations().syncAll(Computer.PROJECT)).isEqualTo(3);
            assertThat(computer.client.conversations().syncAll(Computer.PROJECT)).isZero();
        }
    }

    @Test
    void aServerWithoutChangesOfConversationsLeavesThemHere() throws InterruptedException {
        serves(1, 0, (body, more) -> body.put("hasNextPage", more));
        LoopbackServer.Script reads = aladdin.lists;
        aladdin.lists =
                (request, out) -> {
                    if (request.method().equals("PATCH")) {
                        json(out, 405, "{}");
                    } else {
                        reads.answer(request, out);
                    }
                };
        try (LoopbackServer server = LoopbackServer.start(aladdin);
                Computer computer = Computer.online(folder, server.address())) {
            computer.client.conversations().syncAll(Computer.PROJECT);
            computer.client.conversations().change("r0", ConversationChange.named("Mine"));
            computer.events.first("renamed", event -> lists(event, "Mine"));
            computer.client.conversations().syncAll(Computer.PROJECT);
            assertThat(computer.store().conversations().find(KEY, "r0").orElseThrow())
                    .satisfies(kept -> assertThat(kept.conversation().name()).isEqualTo("Mine"));
        }
    }

    private static boolean lists(ConversationEvent event, String name) {
        return event instanceof ConversationEvent.Listed listed
                && listed.conversations().stream().anyMatch(c -> c.name().equals(name));
    }

    @Test
    void feedbackIsKeptHereAndToldToTheServer() throws InterruptedException {
        Gate told = new Gate();
        aladdin.lists =
                (request, out) -> {
                    json(out, 200, "{\"docs\":[]}");
                    if (request.is("PATCH", "/messages/m1")) {
                        told.open();
                    }
                };
        try (LoopbackServer server = LoopbackServer.start(aladdin);
                Computer computer = Computer.online(folder, server.address())) {
            computer.client.conversations().feedback("m1", new Feedback(Feedback.UP, ""));
            told.pass();
            assertThat(computer.client.conversations().feedbackOn("m1"))
                    .contains(new Feedback(Feedback.UP, ""));
        }
    }

    @Test
    void tellsTheEndOfALongConversationBeforeAllOfIt() throws InterruptedException {
        try (Computer computer = new Computer(folder)) {
            computer.store().messages().replace(KEY, Computer.CONVERSATION, stored(500));
            computer.client.conversations().open(Computer.CONVERSATION);
            List<ConversationEvent> told =
                    computer.events.await(
                            "all of it",
                            all ->
                                    all.stream()
                                            .anyMatch(ConversationEvent.Opened.class::isInstance));
            assertThat(told.stream().map(HistoryTest::ids).filter(ids -> !ids.isEmpty()))
                    .containsExactly(ids(440, 500), ids(0, 500));
        }
    }

    private static List<StoredMessage> stored(int count) {
        return messages("c", count).stream()
                .map(json -> new StoredMessage(Message.read(json), StoredMessage.State.COMPLETE))
                .toList();
    }

    private static List<String> ids(int from, int to) {
        return java.util.stream.IntStream.range(from, to).mapToObj(i -> "c-m" + i).toList();
    }

    private static List<String> ids(ConversationEvent event) {
        return switch (event) {
            case ConversationEvent.Recent recent ->
                    recent.entries().stream().map(Entry::id).toList();
            case ConversationEvent.Opened opened ->
                    opened.entries().stream().map(Entry::id).toList();
            case ConversationEvent.Listed _,
                    ConversationEvent.Put _,
                    ConversationEvent.Grew _,
                    ConversationEvent.Removed _ ->
                    List.of();
        };
    }
}
