package app.aladdin.cache;

import static org.assertj.core.api.Assertions.assertThat;

import app.aladdin.contract.Conversation;
import app.aladdin.contract.Message;
import app.aladdin.contract.Mode;
import app.aladdin.contract.Role;
import app.aladdin.db.Database;
import app.aladdin.db.Sql;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

class MessageSearchTest {
    private static final String HERE = "here";
    private static final String PROJECT = "p";
    private static final Instant NOW = Instant.ofEpochMilli(1_700_000_000_000L);
    private static final String LETTERS = "abcdeéüñßøж数据剧";

    @TempDir private Path folder = Path.of("");
    private OfflineStore store;

    @BeforeEach
    void open() {
        store = OfflineStore.open(file());
    }

    @AfterEach
    void close() {
        store.close();
    }

    private Path file() {
        return folder.resolve("client.db");
    }

    private void reopen() {
        store.close();
        open();
    }

    private void conversation(String server, String project, String id) {
        store.conversations()
                .add(server, new Conversation(id, project, "Talk " + id, Mode.CHAT, NOW, NOW));
    }

    private void say(String conversation, String id, String text) {
        store.messages().put(HERE, conversation, stored(conversation, id, text));
    }

    private static StoredMessage stored(String conversation, String id, String text) {
        return new StoredMessage(
                new Message(id, conversation, Role.USER, text, Mode.CHAT, null, NOW),
                StoredMessage.State.COMPLETE);
    }

    private List<MessageHit> hits(String words) {
        boolean more = true;
        for (int portions = 0; more; portions++) {
            assertThat(portions).isLessThan(1_000);
            more = store.search().catchUp(7);
        }
        return store.search().find(HERE, PROJECT, words, 500, () -> false);
    }

    private List<String> find(String words) {
        return hits(words).stream().map(MessageHit::message).sorted().toList();
    }

    @Test
    void tellsWhereAMessageStandsAndWhyItWasFound() {
        conversation(HERE, PROJECT, "c");
        say("c", "m", "Scene **34A** needs the *night* crew");
        assertThat(hits("nigh"))
                .containsExactly(
                        new MessageHit(
                                "c",
                                "m",
                                "Talk c",
                                Role.USER,
                                NOW,
                                "Scene 34A needs the night crew",
                                List.of(new MessageHit.Mark(20, 25))));
    }

    @Test
    void findsNothingOfOtherServersAndProjectsNorFromTheTrash() {
        conversation(HERE, PROJECT, "c");
        conversation(HERE, PROJECT, "gone");
        conversation(HERE, "other", "theirs");
        conversation("there", PROJECT, "c");
        say("c", "1", "the lamp");
        say("gone", "2", "the lamp");
        say("theirs", "3", "the lamp");
        store.messages().put("there", "c", stored("c", "4", "the lamp"));
        store.conversations().trashed(HERE, "gone", true);
        assertThat(find("lamp")).containsExactly("1");
        store.conversations().trashed(HERE, "gone", false);
        assertThat(find("lamp")).containsExactly("1", "2");
        assertThat(store.search().conversations(HERE, List.of("c", "theirs"), "lamp"))
                .isEqualTo(Set.of("c", "theirs"));
    }

    @Test
    void findsWhatIsWrittenByEveryBeginningAndNothingThatIsNot() {
        for (int seed = 0; seed < 4; seed++) {
            Random random = new Random(seed);
            String conversation = "c" + seed;
            conversation(HERE, PROJECT, conversation);
            TreeMap<String, String> said = new TreeMap<>();
            for (int step = 0; step < 14; step++) {
                String id = seed + "-" + random.nextInt(15);
                switch (random.nextInt(4)) {
                    case 0 -> {
                        store.messages().remove(HERE, conversation, id);
                        said.remove(id);
                    }
                    case 1 -> {
                        said.entrySet().removeIf(each -> random.nextInt(5) == 0);
                        List<StoredMessage> all = new ArrayList<>();
                        said.forEach((each, text) -> all.add(stored(conversation, each, text)));
                        store.messages().replace(HERE, conversation, all);
                    }
                    default -> {
                        String text = words(random);
                        say(conversation, id, text);
                        said.put(id, text);
                    }
                }
                if (random.nextInt(6) == 0) {
                    reopen();
                }
                for (int looks = 0; looks < 8; looks++) {
                    check(seed, random, said);
                }
            }
            store.conversations().trashed(HERE, conversation, true);
        }
    }

    private void check(int seed, Random random, TreeMap<String, String> said) {
        String typed = beginning(random, said);
        if (fold(typed).length() > 4) {
            return;
        }
        List<String> expected =
                said.entrySet().stream()
                        .filter(each -> begins(each.getValue(), typed))
                        .map(java.util.Map.Entry::getKey)
                        .toList();
        assertThat(find(typed)).as("seed %d, %s in %s", seed, typed, said).isEqualTo(expected);
    }

    /// Two to four letters, so that no typing error is forgiven.
    private static String beginning(Random random, TreeMap<String, String> said) {
        if (said.isEmpty() || random.nextInt(5) == 0) {
            return word(random, 2 + random.nextInt(3));
        }
        List<String> texts = List.copyOf(said.values());
        String[] words = texts.get(random.nextInt(texts.size())).split(" ", -1);
        String word = words[random.nextInt(words.length)];
        return word.substring(0, Math.min(word.length(), 2 + random.nextInt(3)));
    }

    private static boolean begins(String text, String typed) {
        return Stream.of(text.split(" ", -1)).anyMatch(word -> fold(word).startsWith(fold(typed)));
    }

    private static String fold(String word) {
        return word.replace('é', 'e')
                .replace('ü', 'u')
                .replace('ñ', 'n')
                .replace("ß", "ss")
                .replace('ø', 'o');
    }

    private static String words(Random random) {
        List<String> words = new ArrayList<>();
        for (int i = 1 + random.nextInt(5); i > 0; i--) {
            words.add(word(random, 2 + random.nextInt(5)));
        }
        return String.join(" ", words);
    }

    /// Letters of one script, since that is where words end.
    private static String word(Random random, int length) {
        int from = random.nextInt(4) == 0 ? LETTERS.indexOf('数') : 0;
        int to = from > 0 ? LETTERS.length() : LETTERS.indexOf('ж');
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < (from > 0 ? 2 : length); i++) {
            word.append(LETTERS.charAt(from + random.nextInt(to - from)));
        }
        return word.toString();
    }

    @Test
    void learnsWhatWasThereBeforeThereWasAnIndex() {
        store.close();
        Path old = folder.resolve("old.db");
        try (Database database = Database.open(old, Migrations.ALL.subList(0, 2))) {
            database.write(c -> {
                Sql.update(
                        c,
                        "INSERT INTO conversation (server, id, project, name, mode, created_at,"
                                + " updated_at) VALUES ('here', 'c', 'p', 'Talk', 'chat', 1, 2)");
                return Sql.update(
                        c,
                        "INSERT INTO message (server, conversation, id, position, role, content,"
                            + " mode, at, state) VALUES ('here', 'c', 'm', 1, 'user', 'the lamp',"
                            + " 'chat', 1, 'COMPLETE')");
            });
        }
        store = OfflineStore.open(old);
        assertThat(find("lamp")).containsExactly("m");
    }

    @Test
    void makesTheIndexAnewWhenItIsGoneOrBelongsToAnotherFile() throws IOException {
        conversation(HERE, PROJECT, "c");
        say("c", "m", "the lamp");
        assertThat(find("lamp")).containsExactly("m");
        store.close();
        Path words = folder.resolve("client.db.words");
        try (Stream<Path> files = Files.list(words)) {
            for (Path each : files.toList()) {
                Files.delete(each);
            }
        }
        open();
        store.search().warm();
        assertThat(find("lamp")).containsExactly("m");
        store.close();
        Files.delete(file());
        open();
        store.search().warm();
        assertThat(find("lamp")).isEmpty();
    }

    @Test
    void findsInTenThousandMessagesWellWithinAKeystroke() {
        conversation(HERE, PROJECT, "c");
        Random random = new Random(1);
        List<StoredMessage> all = new ArrayList<>();
        for (int i = 0; i < 10_000; i++) {
            all.add(stored("c", "m" + i, words(random) + " scene " + words(random)));
        }
        store.messages().replace(HERE, "c", all);
        while (store.search().catchUp(500)) {
            assertThat(store.search()).isNotNull();
        }
        store.search().warm();
        List<Long> times = new ArrayList<>();
        for (String typed : List.of("sc", "sce", "scene", "scnee", "scene b", "bé", "数据", "zz")) {
            long start = System.nanoTime();
            store.search().find(HERE, PROJECT, typed, 20, () -> false);
            times.add(System.nanoTime() - start);
        }
        assertThat(times.stream().sorted().toList().get(times.size() / 2)).isLessThan(200_000_000L);
    }

    @Test
    void stopsWhenNobodyWantsToKnowAnyMore() {
        conversation(HERE, PROJECT, "c");
        say("c", "m", "the lamp");
        assertThat(find("lamp")).hasSize(1);
        assertThat(store.search().find(HERE, PROJECT, "lamp", 5, () -> true)).isEmpty();
    }
}
