package app.aladdin.client.conversations;

import static org.assertj.core.api.Assertions.assertThat;

import app.aladdin.cache.StoredMessage;
import app.aladdin.contract.AnswerMetadata;
import app.aladdin.contract.Json;
import app.aladdin.contract.Message;
import app.aladdin.contract.Mode;
import app.aladdin.contract.QueryResponse;
import app.aladdin.contract.Role;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// Laws of merging, over generated conversations.
final class MessageMergeTest {
    private static final int RUNS = 2_000;

    private static Message message(String id, int at, String content) {
        return new Message(
                id,
                "c",
                at % 2 == 0 ? Role.USER : Role.ASSISTANT,
                content,
                Mode.CHAT,
                null,
                Instant.ofEpochSecond(at));
    }

    private static List<Message> theirs(Random random) {
        List<Message> messages = new ArrayList<>();
        for (int i = 0; i < random.nextInt(12); i++) {
            messages.add(message("s" + i, i, "text " + random.nextInt(4)));
        }
        return messages;
    }

    private static List<StoredMessage> mine(Random random, List<Message> theirs) {
        List<StoredMessage> messages = new ArrayList<>();
        for (int i = 0; i < theirs.size(); i++) {
            Message message = theirs.get(i);
            switch (random.nextInt(4)) {
                case 0 -> messages.add(stored(message));
                case 1 -> messages.add(stored(message("own" + i, i, message.content())));
                case 2 -> messages.add(stored(message("only" + i, i, "only here " + i)));
                default -> {}
            }
        }
        return messages;
    }

    private static StoredMessage stored(Message message) {
        return new StoredMessage(message, StoredMessage.State.COMPLETE);
    }

    private static List<Message> messages(List<StoredMessage> stored) {
        return stored.stream().map(StoredMessage::message).toList();
    }

    @Test
    void theServersMessagesAreAllThereInItsOrder() {
        for (long seed = 0; seed < RUNS; seed++) {
            Random random = new Random(seed);
            List<Message> theirs = theirs(random);
            List<StoredMessage> merged = MessageMerge.merge(mine(random, theirs), theirs);
            assertThat(messages(merged).stream().filter(theirs::contains).toList())
                    .as("seed %d", seed)
                    .isEqualTo(theirs);
        }
    }

    @Test
    void nothingThatIsOnlyHereIsLost() {
        for (long seed = 0; seed < RUNS; seed++) {
            Random random = new Random(seed);
            List<Message> theirs = theirs(random);
            List<StoredMessage> mine = mine(random, theirs);
            List<StoredMessage> only =
                    mine.stream().filter(m -> m.message().id().startsWith("only")).toList();
            assertThat(MessageMerge.merge(mine, theirs)).as("seed %d", seed).containsAll(only);
        }
    }

    @Test
    void mergingAgainChangesNothing() {
        for (long seed = 0; seed < RUNS; seed++) {
            Random random = new Random(seed);
            List<Message> theirs = theirs(random);
            List<StoredMessage> once = MessageMerge.merge(mine(random, theirs), theirs);
            assertThat(MessageMerge.merge(once, theirs)).as("seed %d", seed).isEqualTo(once);
        }
    }

    @Test
    void noIdIsThereTwice() {
        for (long seed = 0; seed < RUNS; seed++) {
            Random random = new Random(seed);
            List<Message> theirs = theirs(random);
            List<Message> twice = new ArrayList<>(theirs);
            twice.addAll(theirs);
            assertThat(messages(MessageMerge.merge(mine(random, theirs), twice)))
                    .as("seed %d", seed)
                    .extracting(Message::id)
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void aMessageSentFromHereIsReplacedByTheServersCopy() {
        List<StoredMessage> mine = List.of(stored(message("own", 0, "Hi? ")));
        List<Message> theirs = List.of(message("s0", 0, "Hi?"));
        assertThat(messages(MessageMerge.merge(mine, theirs))).isEqualTo(theirs);
    }

    @Test
    void theSameWordsSaidTwiceStayTwice() {
        List<StoredMessage> mine =
                List.of(stored(message("own0", 0, "Again")), stored(message("own2", 2, "Again")));
        List<Message> theirs = List.of(message("s0", 0, "Again"));
        assertThat(messages(MessageMerge.merge(mine, theirs)))
                .extracting(Message::id)
                .containsExactly("s0", "own2");
    }

    @Test
    void anEmptyServerTakesNothingAway() {
        List<StoredMessage> mine = List.of(stored(message("own", 0, "Hi?")));
        assertThat(MessageMerge.merge(mine, List.of())).isEqualTo(mine);
    }

    @Test
    void theServersOwnWordsAreNotTakenForARepetitionOfTheResponseThatIsKeptHere() {
        Message kept =
                new Message(
                        "own1",
                        "c",
                        Role.ASSISTANT,
                        "- **Cave**",
                        Mode.QUERY,
                        AnswerMetadata.of(QueryResponse.read(Json.object())).restating().write(),
                        Instant.ofEpochSecond(1));
        List<StoredMessage> mine =
                List.of(
                        stored(message("own0", 0, "Where?")),
                        new StoredMessage(kept, StoredMessage.State.COMPLETE, true));
        List<Message> theirs = List.of(message("s0", 0, "Where?"), message("s1", 1, "In a cave."));
        Message merged = messages(MessageMerge.merge(mine, theirs)).getLast();
        AnswerMetadata metadata = AnswerMetadata.read(merged.metadata());
        assertThat(metadata.query()).isNotNull();
        assertThat(metadata.restates()).isFalse();
    }
}
