package app.aladdin.studio.live;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Random;

class ChunksTest {

    @Test
    void cutsBehindTheBlanksAfterAWord() {
        assertThat(Chunks.of("Scene [12](x)  is\n\n- long"))
                .containsExactly("Scene ", "[12](x)  ", "is\n\n", "- ", "long");
    }

    @Test
    void hasNothingForNothing() {
        assertThat(Chunks.of("")).isEmpty();
    }

    @Test
    void boundsTheLengthOfAPieceWithoutCuttingACharacter() {
        for (String chunk : Chunks.of("x" + "\ud83e\ude94".repeat(500))) {
            assertThat(chunk.length()).isLessThanOrEqualTo(Chunks.LONGEST + 1);
            assertThat(Character.isLowSurrogate(chunk.charAt(0))).isFalse();
            assertThat(Character.isHighSurrogate(chunk.charAt(chunk.length() - 1))).isFalse();
        }
    }

    @Test
    void makesTheTextAndCutsEveryBeginningOfItTheSameWay() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int round = 0; round < 200; round++) {
            StringBuilder text = new StringBuilder();
            for (int n = random.nextInt(300); n > 0; n--) {
                text.append(
                        switch (random.nextInt(6)) {
                            case 0 -> " ";
                            case 1 -> "\n";
                            case 2 -> "\ud83e\ude94";
                            case 3 -> "阿";
                            default -> "ab";
                        });
            }
            List<String> chunks = Chunks.of(text.toString());
            assertThat(String.join("", chunks)).as("seed %d", seed).isEqualTo(text.toString());
            int some = random.nextInt(chunks.size() + 1);
            assertThat(Chunks.of(String.join("", chunks.subList(0, some))))
                    .as("seed %d", seed)
                    .isEqualTo(chunks.subList(0, some));
        }
    }
}
