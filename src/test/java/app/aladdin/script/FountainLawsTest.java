package app.aladdin.script;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Duration;
import java.util.Comparator;
import java.util.Random;
import java.util.function.Consumer;

/// What holds for every text.
class FountainLawsTest {
    private static final int TEXTS = Integer.getInteger("aladdin.laws", 3_000);

    private static void forAnyText(Consumer<String> law) {
        for (int seed = 0; seed < TEXTS; seed++) {
            String text = ScriptTexts.any(new Random(seed), 40);
            assertThatCode(() -> law.accept(text))
                    .as("seed %d: %s", seed, text)
                    .doesNotThrowAnyException();
        }
    }

    @Test
    void anyTextGivesAScriptWithAllItsFigures() {
        forAnyText(text -> {
            Script script = Fountain.read(text);
            script.scenes().forEach(scene -> scene.present(script));
            script.elements().forEach(Element::plain);
            assertThat(script.pages()).isNotNegative();
            assertThat(script.cast()).allMatch(member -> member.speeches() > 0);
        });
    }

    @Test
    void whatIsWrittenReadsBackEqual() {
        forAnyText(text -> {
            Script script = Fountain.read(text);
            assertThat(Fountain.read(Fountain.write(script))).isEqualTo(script);
        });
    }

    @Test
    void writingASecondTimeChangesNothing() {
        forAnyText(text -> {
            String written = Fountain.write(Fountain.read(text));
            assertThat(Fountain.write(Fountain.read(written))).isEqualTo(written);
        });
    }

    @Test
    void elementsStandInTheOrderOfTheirLines() {
        forAnyText(text ->
                assertThat(Fountain.read(text).elements())
                        .isSortedAccordingTo(Comparator.comparingInt(Element::line))
                        .allMatch(element -> element.line() >= 1));
    }

    @Test
    void everySceneHasALengthAndTogetherTheyMakeTheScript() {
        for (int seed = 0; seed < 200; seed++) {
            Script script = Fountain.read(ScriptTexts.screenplay(new Random(seed), 1 + seed % 60));
            int sum = script.scenes().stream().mapToInt(scene -> scene.length().count()).sum();
            assertThat(script.scenes()).allMatch(scene -> scene.length().count() >= 1);
            assertThat(sum)
                    .as("seed %d", seed)
                    .isCloseTo(script.length().count(), within(1 + script.scenes().size() / 2));
            assertThat(script.pages() * 8)
                    .as("seed %d", seed)
                    .isCloseTo(script.length().count(), within(8 + script.length().count() / 8));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[[",
                "[[a]]",
                "/*",
                "/**/",
                "*a ",
                "_",
                "(",
                "BOB (",
                "#",
                "# a\n",
                "a\n",
                "A\n\n",
                "BOB\n[[a]]\n",
                "~\n",
                "- ",
                "INT. A - DAY - ",
                "A\n  \n",
                "\n",
                " ",
                "[[/*",
                "Title: a\n",
                "!\n",
                "a[[b]]",
                "\\*",
                "灯",
                "[[a]]\n",
                "BOB\nHi.\n\n"
            })
    void readsAMegabyteOfAnythingQuickly(String piece) {
        String text = piece.repeat(1_000_000 / piece.length());
        Assertions.assertTimeout(
                Duration.ofSeconds(20),
                () -> {
                    Script script = Fountain.read(text);
                    assertThat(Fountain.write(script)).isNotNull();
                    assertThat(script.scenes()).isNotNull();
                });
    }

    @Test
    void readsFiveMegabytesOfScreenplayQuickly() {
        String scene = ScriptTexts.screenplay(new Random(1), 40);
        String text = scene.repeat(5_000_000 / scene.length());
        Script script = Assertions.assertTimeout(Duration.ofSeconds(10), () -> Fountain.read(text));
        assertThat(script.pages()).isGreaterThan(1_000);
    }
}
