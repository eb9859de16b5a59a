package app.aladdin.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

class TextIndexTest {
    @TempDir Path folder;

    @Test
    void findsWordsByTheirBeginning() {
        try (TextIndex index = with("The pavilion vanishes in the night.")) {
            assertThat(excerpts(index, "pavi")).hasSize(1);
            assertThat(excerpts(index, "vilion")).isEmpty();
        }
    }

    @Test
    void forgivesOneTypingErrorInLongerWords() {
        try (TextIndex index = with("Halima weaves on a loom.")) {
            assertThat(excerpts(index, "halmia")).hasSize(1);
            assertThat(excerpts(index, "halina")).hasSize(1);
            assertThat(excerpts(index, "halxxa")).isEmpty();
            assertThat(excerpts(index, "lom")).isEmpty();
        }
    }

    @Test
    void makesNoDifferenceBetweenAccentsAndCases() {
        try (TextIndex index = with("Die Höhle von Édouard, ÉTÉ")) {
            assertThat(excerpts(index, "hohle")).hasSize(1);
            assertThat(excerpts(index, "HÖHLE")).hasSize(1);
            assertThat(excerpts(index, "edouard été")).hasSize(1);
        }
    }

    @Test
    void findsTwoCharactersOfChineseAndOneAlone() {
        try (TextIndex index = with("阿拉丁在集市遇见公主")) {
            assertThat(excerpts(index, "集市")).hasSize(1);
            assertThat(excerpts(index, "主")).hasSize(1);
            assertThat(excerpts(index, "市集")).isEmpty();
        }
    }

    @Test
    void takesAPossessiveForTheName() {
        try (TextIndex index = with("Halima's house")) {
            assertThat(excerpts(index, "halima")).hasSize(1);
        }
    }

    @Test
    void marksWhatItFound() {
        String body =
                "word ".repeat(100) + "The\nlamp takes from the lamplighter. " + "end ".repeat(99);
        try (TextIndex index = with(body)) {
            TextHit hit = index.search(query("lamp")).getFirst();
            assertThat(hit.marks())
                    .extracting(mark -> hit.excerpt().substring(mark.start(), mark.end()))
                    .containsExactly("lamp", "lamplighter");
            assertThat(hit.excerpt()).doesNotContain("\n").hasSizeLessThan(200);
        }
    }

    @Test
    void putsTitlesBeforeBodiesAndWholeWordsBeforeBeginnings() {
        try (TextIndex index = TextIndex.open(folder)) {
            index.rebuild(
                    1,
                    List.of(
                            document("body", "Nothing", "about a cave and more"),
                            document("beginning", "Caveats", "of all kinds"),
                            document("title", "Cave", "dark")));
            assertThat(index.search(query("cave")))
                    .extracting(TextHit::id)
                    .containsExactly("title", "beginning", "body");
        }
    }

    @Test
    void keepsToScopeAndTypesAndLimit() {
        try (TextIndex index = TextIndex.open(folder)) {
            index.rebuild(
                    1,
                    List.of(
                            new TextDocument("1", "scene", "a", "lamp", ""),
                            new TextDocument("2", "location", "a", "lamp", ""),
                            new TextDocument("3", "scene", "b", "lamp", "")));
            assertThat(index.search(new TextQuery("lamp", "a", Set.of("scene"), true, 9)))
                    .extracting(TextHit::id)
                    .containsExactly("1");
            assertThat(index.search(new TextQuery("lamp", "", Set.of(), true, 2))).hasSize(2);
        }
    }

    @Test
    void asksForEveryWordOrForAny() {
        try (TextIndex index = with("a lamp and a ring")) {
            assertThat(index.search(new TextQuery("lamp sword", "", Set.of(), true, 9))).isEmpty();
            assertThat(index.search(new TextQuery("lamp sword", "", Set.of(), false, 9)))
                    .hasSize(1);
        }
    }

    @Test
    void replacesAndRemovesDocumentsAndFindsThemAtOnce() {
        try (TextIndex index = with("old words")) {
            index.update(2, List.of(document("id", "", "fresh words")), List.of());
            assertThat(excerpts(index, "old")).isEmpty();
            assertThat(excerpts(index, "fresh")).hasSize(1);
            index.update(3, List.of(), List.of("id"));
            assertThat(excerpts(index, "fresh")).isEmpty();
            assertThat(index.lastChange()).isEqualTo(3);
        }
    }

    @Test
    void remembersTheLastChangeThatItSaw() {
        with("lamp").close();
        try (TextIndex index = TextIndex.open(folder)) {
            assertThat(index.lastChange()).isEqualTo(1);
            assertThat(excerpts(index, "lamp")).hasSize(1);
        }
    }

    @Test
    void knowsNothingAfterDamageAndCanBeBuiltAgain() throws IOException {
        with("lamp").close();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                byte[] bytes = Files.readAllBytes(file);
                for (int i = bytes.length / 2; i < bytes.length; i++) {
                    bytes[i] ^= 0x55;
                }
                Files.write(file, bytes);
            }
        }
        try (TextIndex index = TextIndex.open(folder)) {
            assertThat(index.lastChange()).isEqualTo(TextIndex.NOTHING_SEEN);
            index.rebuild(7, List.of(document("id", "", "ring")));
            assertThat(excerpts(index, "ring")).hasSize(1);
        }
    }

    @Test
    void worksInMemoryWhenAnotherHasTheFolder() {
        try (TextIndex first = with("lamp");
                TextIndex second = TextIndex.open(folder)) {
            assertThat(second.lastChange()).isEqualTo(TextIndex.NOTHING_SEEN);
            second.rebuild(1, List.of(document("id", "", "ring")));
            assertThat(excerpts(second, "ring")).hasSize(1);
            assertThat(excerpts(first, "lamp")).hasSize(1);
        }
    }

    @Test
    void takesAnyTextForAQuery() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        try (TextIndex index = with("lamp \ud83e\ude94 阿拉丁 Höhle")) {
            for (int i = 0; i < 300; i++) {
                StringBuilder text = new StringBuilder();
                for (int n = random.nextInt(60); n > 0; n--) {
                    text.append((char) random.nextInt(random.nextBoolean() ? 128 : 65536));
                }
                assertThat(index.search(query(text.toString())))
                        .as("seed %d: %s", seed, text)
                        .hasSizeLessThan(2);
            }
        }
    }

    private TextIndex with(String body) {
        TextIndex index = TextIndex.open(folder);
        index.rebuild(1, List.of(document("id", "", body)));
        return index;
    }

    private static TextDocument document(String id, String title, String body) {
        return new TextDocument(id, "note", "", title, body);
    }

    private static TextQuery query(String text) {
        return new TextQuery(text, "", Set.of(), true, 10);
    }

    private static List<String> excerpts(TextIndex index, String text) {
        return index.search(query(text)).stream().map(TextHit::excerpt).toList();
    }
}
