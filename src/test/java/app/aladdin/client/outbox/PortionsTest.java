package app.aladdin.client.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Random;

final class PortionsTest {
    private static final List<String> PIECES =
            List.of(
                    "# Cast\n",
                    "## Zaynab\n",
                    "INT. CAVE - NIGHT\n",
                    "\n\n",
                    "\r\n\r\n",
                    "A mapmaker's daughter ",
                    "who sells copied charts.",
                    "\n",
                    " ",
                    "\t",
                    "洞窟の地図",
                    "🗺️",
                    "\ud83d",
                    "\ude00",
                    "x".repeat(50));

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        int pieces = random.nextInt(120);
        for (int i = 0; i < pieces; i++) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return text.toString();
    }

    @Test
    void losesNothingAndStaysWithinTheLimit() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int i = 0; i < 5_000; i++) {
            String text = text(random);
            int most = 2 + random.nextInt(200);
            List<String> portions = Portions.of(text, most);
            assertThat(String.join("", portions)).as("seed %d", seed).isEqualTo(text);
            assertThat(portions)
                    .as("seed %d", seed)
                    .allMatch(each -> !each.isEmpty() && each.length() <= most);
        }
    }

    @Test
    void neverPartsTheHalvesOfACharacter() {
        assertThat(Portions.of("🗺🗺🗺🗺🗺", 3)).allMatch(each -> each.equals("🗺"));
    }

    @Test
    void leavesAShortTextAlone() {
        assertThat(Portions.of("# Zaynab\n\n# Yusuf\n")).containsExactly("# Zaynab\n\n# Yusuf\n");
    }

    @Test
    void cutsBeforeTheLastHeadingThatFits() {
        assertThat(Portions.of("# One\ntext\n\n# Two\ntext\n\n# Three\nmore\n", 26))
                .containsExactly("# One\ntext\n\n# Two\ntext\n\n", "# Three\nmore\n");
    }

    @Test
    void cutsBeforeASceneHeading() {
        assertThat(Portions.of("INT. CAVE - DAY\nHe digs.\n\nEXT. ROOF - NIGHT\nShe waits.", 40))
                .containsExactly("INT. CAVE - DAY\nHe digs.\n\n", "EXT. ROOF - NIGHT\nShe waits.");
    }

    @Test
    void cutsAtABlankLineWhereThereIsNoHeading() {
        assertThat(Portions.of("one\ntwo\n\nthree\nfour", 14))
                .containsExactly("one\ntwo\n\n", "three\nfour");
    }

    @Test
    void cutsBetweenWordsWhereThereIsNoLine() {
        assertThat(Portions.of("one two three", 9)).containsExactly("one two ", "three");
    }
}
