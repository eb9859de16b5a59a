package app.aladdin.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;

/// Generates JSON of every shape under the names that the contract uses, and honest records.
final class Shapes {
    private static final List<String> NAMES =
            List.of(
                    "id",
                    "_id",
                    "type",
                    "name",
                    "title",
                    "content",
                    "delta",
                    "data",
                    "messageId",
                    "metadata",
                    "mode",
                    "role",
                    "timestamp",
                    "createdAt",
                    "updatedAt",
                    "docs",
                    "scenes",
                    "characters",
                    "relationships",
                    "target",
                    "targetType",
                    "location",
                    "stats",
                    "genre",
                    "personality",
                    "eighths",
                    "page",
                    "limit",
                    "hasNextPage",
                    "entities",
                    "departments",
                    "stopped",
                    "error",
                    "code",
                    "token",
                    "message",
                    "projectId",
                    "project",
                    "conversationId",
                    "speeches",
                    "number");

    private static final List<String> TEXTS =
            List.of(
                    "",
                    " ",
                    "start",
                    "chunk",
                    "complete",
                    "error",
                    "CHAT",
                    "user",
                    "INT. BAZAAR - DAY",
                    "كهف العجائب",
                    "神灯",
                    "🧞\u0000\ud83e",
                    "2026-03-29T02:30:00Z",
                    "2026-03-29",
                    "+1000000000-12-31T23:59:59Z",
                    "1774751400000",
                    "99999999999999999999",
                    "-1",
                    "1e308",
                    "true",
                    "null");

    private final Random random;

    Shapes(long seed) {
        random = new Random(seed);
    }

    ObjectNode object() {
        return object(3);
    }

    private ObjectNode object(int depth) {
        ObjectNode json = Json.object();
        for (int i = random.nextInt(14); i > 0; i--) {
            json.set(pick(NAMES), value(depth));
        }
        return json;
    }

    private JsonNode value(int depth) {
        JsonNodeFactory make = JsonNodeFactory.instance;
        return switch (random.nextInt(depth > 0 ? 11 : 8)) {
            case 0 -> make.nullNode();
            case 1 -> make.booleanNode(random.nextBoolean());
            case 2 -> make.numberNode(random.nextLong());
            case 3 -> make.numberNode(random.nextGaussian() * 1e300);
            case 4 -> make.numberNode(random.nextInt(100));
            case 8 -> object(depth - 1);
            case 9, 10 -> {
                var array = make.arrayNode();
                for (int i = random.nextInt(4); i > 0; i--) {
                    array.add(value(depth - 1));
                }
                yield array;
            }
            default -> make.textNode(text());
        };
    }

    String text() {
        return pick(TEXTS);
    }

    private String word() {
        return "w" + random.nextInt(1_000) + text();
    }

    private <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    private <T> List<T> some(Supplier<T> one) {
        List<T> list = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            list.add(one.get());
        }
        return list;
    }

    private Instant time() {
        return Instant.ofEpochMilli(random.nextLong(4_000_000_000_000L));
    }

    private int count() {
        return random.nextInt(500);
    }

    private Mode mode() {
        return pick(List.of(Mode.values()));
    }

    private @Nullable ObjectNode metadata() {
        return random.nextBoolean() ? object() : null;
    }

    EntityRef ref() {
        return new EntityRef(word(), word(), word());
    }

    AnswerMetadata answerMetadata() {
        return new AnswerMetadata(some(this::word), some(this::ref), text(), random.nextBoolean());
    }

    Message message() {
        return new Message(
                word(), word(), pick(List.of(Role.values())), text(), mode(), metadata(), time());
    }

    Conversation conversation() {
        return new Conversation(word(), word(), word(), mode(), time(), time());
    }

    ChatRequest chatRequest() {
        return new ChatRequest(text(), mode(), word(), random.nextBoolean() ? word() : null);
    }

    ChatResponse chatResponse() {
        return new ChatResponse(word(), word(), text(), mode(), metadata(), time());
    }

    Relationship relationship() {
        return new Relationship(word(), ref());
    }

    Scene scene() {
        return new Scene(
                word(),
                word(),
                word(),
                word(),
                word(),
                word(),
                ref(),
                word(),
                count(),
                count(),
                word(),
                some(this::ref),
                word(),
                text());
    }

    CharacterProfile character() {
        return new CharacterProfile(
                word(),
                word(),
                word(),
                word(),
                text(),
                text(),
                text(),
                some(this::word),
                some(this::word),
                some(this::relationship),
                some(this::ref),
                count(),
                count());
    }

    Location location() {
        return new Location(word(), word(), word(), text(), some(this::ref));
    }

    Project project() {
        return new Project(
                word(),
                word(),
                word(),
                word(),
                word(),
                text(),
                text(),
                some(this::word),
                some(this::word),
                text(),
                text(),
                text(),
                new ProjectStats(count(), count(), count(), count(), count()),
                time());
    }

    StreamEvent frame() {
        return switch (random.nextInt(4)) {
            case 0 -> new StreamEvent.Start(word(), mode());
            case 1 -> new StreamEvent.Chunk(word(), maybe(), maybe());
            case 2 -> new StreamEvent.Complete(word(), text(), mode(), metadata());
            default -> new StreamEvent.Failed(word(), text(), text());
        };
    }

    private @Nullable String maybe() {
        return random.nextBoolean() ? text() : null;
    }
}
