package app.aladdin.cache;

import static org.assertj.core.api.Assertions.assertThat;

import app.aladdin.contract.Json;
import app.aladdin.contract.Message;
import app.aladdin.contract.Mode;
import app.aladdin.contract.Role;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

class MessageRowsTest {
    private static final String HERE = "here";
    private static final String TALK = "talk";

    @TempDir Path folder;
    private OfflineStore store;
    private MessageRows rows;

    @BeforeEach
    void open() {
        store = OfflineStore.open(folder.resolve("client.db"));
        rows = store.messages();
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void writesNothingWhenTenThousandMessagesAreTheSame() {
        List<StoredMessage> all = messages(10_000);
        assertThat(rows.replace(HERE, TALK, all)).isEqualTo(10_000);
        assertThat(rows.replace(HERE, TALK, all)).isZero();
        assertThat(rows.replace(HERE, TALK, rows.of(HERE, TALK))).isZero();
    }

    @Test
    void writesOnlyWhatChanged() {
        List<StoredMessage> all = new ArrayList<>(messages(1000));
        rows.replace(HERE, TALK, all);
        all.add(message("new", "the end"));
        all.add(0, message("earlier", "the beginning"));
        all.set(500, message(all.get(500).message().id(), "another text"));
        all.remove(700);
        assertThat(rows.replace(HERE, TALK, all)).isEqualTo(4);
        assertThat(ids(rows.of(HERE, TALK))).isEqualTo(ids(all));
        assertThat(rows.of(HERE, TALK).get(500).message().content()).isEqualTo("another text");
    }

    @Test
    void becomesWhatItIsToldWhateverItWas() {
        for (int seed = 0; seed < 60; seed++) {
            Random random = new Random(seed);
            for (int turn = 0; turn < 4; turn++) {
                List<StoredMessage> wanted = new ArrayList<>();
                for (int i = 0; i < 12; i++) {
                    if (random.nextBoolean()) {
                        wanted.add(message("m" + i, "text " + random.nextInt(3)));
                    }
                }
                if (random.nextInt(3) == 0) {
                    Collections.shuffle(wanted, random);
                }
                rows.replace(HERE, TALK, wanted);
                assertThat(rows.of(HERE, TALK)).as("seed " + seed).isEqualTo(wanted);
            }
        }
    }

    @Test
    void pagesBackwardsToTheBeginning() {
        rows.replace(HERE, TALK, messages(23));
        MessagePage page = rows.last(HERE, TALK, 10);
        assertThat(ids(page.messages())).startsWith("m13").endsWith("m22").hasSize(10);
        page = rows.before(HERE, TALK, page.first(), 10);
        assertThat(ids(page.messages())).startsWith("m3").endsWith("m12").hasSize(10);
        assertThat(page.more()).isTrue();
        page = rows.before(HERE, TALK, page.first(), 10);
        assertThat(ids(page.messages())).containsExactly("m0", "m1", "m2");
        assertThat(page.more()).isFalse();
        assertThat(rows.count(HERE, TALK)).isEqualTo(23);
    }

    @Test
    void hasAnEmptyPageWhereThereIsNothing() {
        assertThat(rows.last(HERE, TALK, 10)).isEqualTo(new MessagePage(List.of(), 0, false));
    }

    @Test
    void putsAtTheEndAndReplacesInPlace() {
        rows.replace(HERE, TALK, messages(3));
        rows.put(HERE, TALK, message("new", "last"));
        rows.put(HERE, TALK, message("m1", "changed"));
        assertThat(ids(rows.of(HERE, TALK))).containsExactly("m0", "m1", "m2", "new");
        assertThat(rows.of(HERE, TALK).get(1).message().content()).isEqualTo("changed");
        rows.remove(HERE, TALK, "m1");
        assertThat(ids(rows.of(HERE, TALK))).containsExactly("m0", "m2", "new");
    }

    @Test
    void knowsWhatIsOnThisComputerOnly() {
        Message message = message("m", "kept here").message();
        StoredMessage mine = new StoredMessage(message, StoredMessage.State.COMPLETE, true);
        rows.put(HERE, TALK, mine);
        assertThat(rows.of(HERE, TALK)).containsExactly(mine);
    }

    private static List<StoredMessage> messages(int count) {
        List<StoredMessage> messages = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            messages.add(message("m" + i, "text " + i));
        }
        return messages;
    }

    private static StoredMessage message(String id, String text) {
        return new StoredMessage(
                new Message(
                        id,
                        TALK,
                        Role.ASSISTANT,
                        text,
                        Mode.QUERY,
                        Json.object().put("confidence", 0.5).put("count", 3),
                        Instant.ofEpochSecond(1_700_000_000)),
                StoredMessage.State.COMPLETE);
    }

    private static List<String> ids(List<StoredMessage> messages) {
        return messages.stream().map(m -> m.message().id()).toList();
    }
}
