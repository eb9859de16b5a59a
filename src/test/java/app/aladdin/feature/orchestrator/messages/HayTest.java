package app.aladdin.feature.orchestrator.messages;

import static org.assertj.core.api.Assertions.assertThat;

import app.aladdin.ui.markdown.Sought;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

class HayTest {
    private final Hay hay = new Hay();

    private int count(String markdown, String typed) throws InterruptedException {
        return hay.count(
                        List.of(new Hay.Straw(markdown, markdown, false, false)),
                        Sought.letters(typed))[0];
    }

    @Test
    void countsWhatIsSeenAndNotItsMarks() throws InterruptedException {
        assertThat(count("The **magic** lamp, `magic  lamp`", "magic lamp")).isEqualTo(1);
        assertThat(count("see [the lamp](https://lamp.test/lamp)", "lamp")).isEqualTo(1);
        assertThat(count("**bold**", "**")).isZero();
    }

    @Test
    void makesNoDifferenceBetweenCasesAndAccentsAndFindsWithinWords() throws InterruptedException {
        assertThat(count("Höhlen und HÖHLE und Tropfsteinhöhle", "hohle")).isEqualTo(3);
        assertThat(count("请先检查数据。数据", "数据")).isEqualTo(2);
        assertThat(count("a line\nthat goes on", "line that")).isEqualTo(1);
    }

    @Test
    void countsWhatAPersonWroteAsItStands() throws InterruptedException {
        Hay.Straw mine = new Hay.Straw("m", "two ** three", true, false);
        assertThat(hay.count(List.of(mine), "**")).containsExactly(1);
    }

    @Test
    void countsOnceWhatIsShownAsSomethingElseThanItsText() throws InterruptedException {
        Hay.Straw body = new Hay.Straw("m", "lamp lamp lamp", false, true);
        assertThat(hay.count(List.of(body), "lamp")).containsExactly(1);
    }

    @Test
    void readsATextAgainThatHasChanged() throws InterruptedException {
        assertThat(hay.count(List.of(new Hay.Straw("m", "lamp", false, false)), "lamp"))
                .containsExactly(1);
        assertThat(hay.count(List.of(new Hay.Straw("m", "lamp *lamp*", false, false)), "lamp"))
                .containsExactly(2);
    }

    @Test
    void findsInAnyTextWhatWasTakenFromIt() throws InterruptedException {
        String letters = "abc äß数据 \n*_`[]()#>-|1.";
        for (int seed = 0; seed < 400; seed++) {
            Random random = new Random(seed);
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < 40; i++) {
                text.append(letters.charAt(random.nextInt(letters.length())));
            }
            String word = "lamp" + seed;
            text.insert(random.nextInt(text.length()), " " + word + " ");
            assertThat(count(text.toString(), word.substring(0, 4)))
                    .as("seed %d: %s", seed, text)
                    .isEqualTo(1);
        }
    }

    private static List<Hay.Straw> takes(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> new Hay.Straw("m" + i, "Take **" + i + "**", false, false))
                .toList();
    }

    @Test
    void readsOnlyTheEndAheadAndOfTheRestWhatMayHoldTheWord() throws InterruptedException {
        List<Hay.Straw> takes = takes(10_000);

        hay.read(takes);
        assertThat(hay.reads()).isEqualTo(Hay.PIECE);
        assertThat(Arrays.stream(hay.count(takes, "take 4321")).sum()).isEqualTo(1);

        assertThat(hay.reads()).isLessThan(Hay.PIECE + 20);
    }

    @Test
    void tellsOfTheEndFirst() throws InterruptedException {
        List<Integer> told = new ArrayList<>();
        List<Hay.Straw> takes = takes(1_000);

        hay.count(
                takes,
                "99",
                (counts, from) -> {
                    told.add(from);
                    assertThat(counts[999]).isEqualTo(1);
                });

        assertThat(told).containsExactly(1_000 - Hay.PIECE, 1_000 - 2 * Hay.PIECE);
    }
}
