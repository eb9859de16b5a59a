package app.aladdin.feature.search;

import static org.assertj.core.api.Assertions.assertThat;

import app.aladdin.ui.find.Span;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;

class WordIndexTest {
    private static WordIndex index(String... titles) {
        return WordIndex.of(
                IntStream.range(0, titles.length)
                        .mapToObj(
                                i -> new Candidate(Kind.SCENE, "s" + i, titles[i], "Sc " + (i + 1)))
                        .toList());
    }

    private static List<String> titles(WordIndex index, String typed) {
        return index.find(Query.of(typed), 10).stream()
                .map(found -> found.candidate().title())
                .toList();
    }

    @Test
    void ranksTheBeginningBeforeAWordBeforeTheInsideBeforeATypo() {
        assertThat(titles(index("CAGE", "CONCAVE", "OLD CAVE", "CAVE MOUTH"), "cave"))
                .containsExactly("CAVE MOUTH", "OLD CAVE", "CONCAVE", "CAGE");
    }

    @Test
    void countsThePlaceOfASluglineAsItsBeginning() {
        assertThat(titles(index("OLD CAVE", "INT./EXT. CAVE"), "cave"))
                .containsExactly("INT./EXT. CAVE", "OLD CAVE");
    }

    @Test
    void wantsAllWordsInAnyOrder() {
        assertThat(titles(index("CAVE – HALL OF JARS", "CAVE MOUTH", "HALL"), "hal cav"))
                .containsExactly("CAVE – HALL OF JARS");
    }

    @Test
    void forgetsAccentsOnBothSides() {
        assertThat(titles(index("Café Ångström"), "angstrom")).hasSize(1);
        assertThat(titles(index("Cafe Angstrom"), "CAFÉ")).hasSize(1);
    }

    @Test
    void findsTwoCharactersOfChineseInsideALongerName() {
        assertThat(titles(index("小明的家", "小红的店"), "的家")).containsExactly("小明的家");
        assertThat(titles(index("小明的家"), "明")).hasSize(1);
    }

    @Test
    void forgivesOneErrorInWordsOfFourLetters() {
        WordIndex index = index("EXT. BAZAAR");
        for (String typed : List.of("bazar", "bazzaar", "bazaqr", "bzaaar", "bzaa")) {
            assertThat(titles(index, typed)).as(typed).hasSize(1);
        }
        assertThat(titles(index, "bzr")).isEmpty();
        assertThat(titles(index, "bxzxar")).isEmpty();
    }

    @Test
    void findsAThingByWhatStandsBehindItsTitle() {
        assertThat(titles(index("CAVE", "BAZAAR"), "sc 2")).containsExactly("BAZAAR");
    }

    @Test
    void marksWhatWasLookedForAsItIsWritten() {
        String title = "INT. CAFÉ – Straße";
        List<Span> marks = Marks.of(title, Query.of("cafe strase"));
        assertThat(marks)
                .extracting(span -> title.substring(span.from(), span.to()))
                .containsExactly("CAFÉ", "Straße");
    }

    @Test
    void findsNothingForNoWords() {
        assertThat(titles(index("CAVE"), " – ")).isEmpty();
    }

    @Test
    void looksAtEachDifferentWordOnceHoweverManyThingsThereAre() {
        List<Candidate> many = new ArrayList<>();
        Random random = new Random(7);
        for (int i = 0; i < 12_000; i++) {
            String title =
                    String.format(
                            Locale.ROOT,
                            "INT. PLACE%d – ROOM%d",
                            random.nextInt(500),
                            random.nextInt(300));
            many.add(new Candidate(Kind.SCENE, "s" + i, title, "Sc " + i));
        }
        WordIndex index = WordIndex.of(many);
        assertThat(index.find(Query.of("place12 room"), 6)).hasSize(6);
        assertThat(index.looked()).isEqualTo(2L * index.size());
        assertThat(index.size()).isLessThan(12_000 + 500 + 300 + 10);
    }
}
