package app.aladdin.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Random;

class LinkWordsTest {
    private static final List<String> PARTS =
            List.of(
                    "[",
                    "]",
                    "(",
                    ")",
                    "\\",
                    "`",
                    "\n",
                    "a",
                    "é",
                    "😀",
                    "](",
                    "[x](y)",
                    " ",
                    "**",
                    "[a [b] c](d(e)f)",
                    "aladdin://project/p/scene/1");

    private static String reduced(String text) {
        LinkWords words = new LinkWords();
        return words.add(text) + words.end();
    }

    @Test
    void leavesTheWordsOfALink() {
        assertThat(reduced("In [The Cave](aladdin://project/p/location/c) and [2](x)."))
                .isEqualTo("In The Cave and 2.");
    }

    @Test
    void leavesEverythingElse() {
        String text = "**bold** [not a link] (aside) \\[a](b) `x[0](1)` | table |\n[open";
        assertThat(reduced(text)).isEqualTo(text);
    }

    @Test
    void keepsNestedBracketsTogether() {
        assertThat(reduced("[a [b] c](d(e)f)!")).isEqualTo("a [b] c!");
    }

    @Test
    void takesControlCharactersOut() {
        assertThat(reduced("red \u001b[31m\u0007alert\r\n")).isEqualTo("red [31malert\n");
    }

    @Test
    void givesUpOnALinkThatNeverEnds() {
        String text = "[" + "x".repeat(10_000);
        assertThat(new LinkWords().add(text)).hasSizeGreaterThan(4_000);
        assertThat(reduced(text)).isEqualTo(text);
    }

    @Test
    void reducesTheSameHoweverTheTextIsCut() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int round = 0; round < 500; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(40); i > 0; i--) {
                text.append(PARTS.get(random.nextInt(PARTS.size())));
            }
            LinkWords words = new LinkWords();
            StringBuilder pieces = new StringBuilder();
            int at = 0;
            while (at < text.length()) {
                int end = Math.min(text.length(), at + 1 + random.nextInt(5));
                pieces.append(words.add(text.substring(at, end)));
                at = end;
            }
            assertThat(pieces + words.end())
                    .as("seed %d, round %d", seed, round)
                    .isEqualTo(reduced(text.toString()));
        }
    }
}
