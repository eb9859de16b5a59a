package app.aladdin.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;

class LogIndexTest {
    private static final List<String> GROUPS = List.of("talk", "other");

    @TempDir private Path folder = Path.of("");
    private LogIndex index;

    @BeforeEach
    void open() {
        index = LogIndex.open(folder);
    }

    @AfterEach
    void close() {
        index.close();
    }

    private void say(String id, String group, long at, String text) {
        index.update(List.of(new LogText(id, group, at, text)), List.of());
        index.refresh();
    }

    private List<String> find(String words) {
        return index.find(words, GROUPS, 20).stream().map(LogHit::id).toList();
    }

    @Test
    void findsAWordLetterByLetterFromTheSecondOn() {
        say("1", "talk", 1, "Die Höhle im Gebirge");
        for (String typed : List.of("hö", "hoh", "höhl", "HOHLE", "geb", "im geb", "im g")) {
            assertThat(find(typed)).as(typed).containsExactly("1");
        }
        assertThat(find("öhle")).isEmpty();
    }

    @Test
    void findsAnyTwoCharactersOfChinese() {
        say("1", "talk", 1, "请先检查数据。");
        for (String typed : List.of("检查", "数据", "查", "请先检", "检查数据")) {
            assertThat(find(typed)).as(typed).containsExactly("1");
        }
        assertThat(find("据数")).isEmpty();
    }

    @Test
    void forgivesOneTypingErrorFromFiveLettersOnAlsoBeforeTheWordIsTypedToItsEnd() {
        say("1", "talk", 1, "The lighthouse keeper");
        for (String typed : List.of("lighthuose", "lightouse", "ligth", "lihgtho", "keepr")) {
            assertThat(find(typed)).as(typed).containsExactly("1");
        }
        assertThat(find("ligt")).isEmpty();
        assertThat(find("lighthxxse")).isEmpty();
    }

    @Test
    void putsWordsThatMatchBeforeTypingErrorsAndOfEqualOnesTheNewest() {
        say("typo", "talk", 9, "a stable");
        say("old", "talk", 1, "the table");
        say("new", "talk", 2, "a table");
        say("longer", "talk", 3, "tablecloth");
        say("nearly", "talk", 8, "tible");
        assertThat(find("table")).containsExactly("new", "old", "longer", "nearly");
    }

    @Test
    void putsWordsNextToEachOtherFirst() {
        say("apart", "talk", 9, "a lamp that was never magic");
        say("together", "talk", 1, "the magic lamp");
        assertThat(find("magic lamp")).containsExactly("together", "apart");
    }

    @Test
    void wantsAllWords() {
        say("1", "talk", 1, "the magic lamp");
        assertThat(find("magic carpet")).isEmpty();
    }

    @Test
    void looksInTheGroupsThatItIsToldOnly() {
        say("1", "talk", 1, "lamp");
        say("2", "elsewhere", 1, "lamp");
        assertThat(find("lamp")).containsExactly("1");
        assertThat(index.groups("la", List.of("elsewhere", "other")))
                .isEqualTo(Set.of("elsewhere"));
        assertThat(index.find("lamp", List.of(), 5)).isEmpty();
    }

    @Test
    void marksWhatWasFoundAlsoWhereItIsMistypedOrFarIntoALongText() {
        String text = "word ".repeat(9_000) + "the Höhlen are dark";
        say("1", "talk", 1, text);
        for (String typed : List.of("hohl", "hohleb")) {
            LogHit found = index.find(typed, GROUPS, 1).getFirst();
            Passage passage = index.passage(typed, found, text);
            Span mark = passage.marks().getFirst();
            assertThat(passage.text().substring(mark.start(), mark.end())).isEqualTo("Höhlen");
        }
    }

    @Test
    void findsNothingForNothing() {
        say("1", "talk", 1, "lamp");
        for (String typed : List.of("", " ", "…", "\"", "*", "a:b AND (")) {
            assertThat(find(typed)).as(typed).isEmpty();
        }
    }

    @Test
    void keepsItsMarkAndItsWordsOverAClose() {
        index.begin(77);
        say("1", "talk", 1, "lamp");
        index.close();
        index = LogIndex.open(folder);
        assertThat(index.mark()).isEqualTo(77);
        assertThat(find("lamp")).containsExactly("1");
        index.begin(78);
        assertThat(find("lamp")).isEmpty();
    }
}
