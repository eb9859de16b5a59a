package app.aladdin.cache;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

class PositionsTest {
    @Test
    void leavesRowsWhereTheyAreWhenOneIsAddedAtTheEnd() {
        assertThat(Positions.of(list(1L, 2L, 3L, null))).containsExactly(1L, 2L, 3L, 4L);
    }

    @Test
    void leavesRowsWhereTheyAreWhenEarlierOnesComeBefore() {
        assertThat(Positions.of(list(null, null, 1L, 2L))).containsExactly(-1L, 0L, 1L, 2L);
    }

    @Test
    void usesTheRoomBetweenTwoRows() {
        assertThat(Positions.of(list(10L, null, null, 20L))).containsExactly(10L, 11L, 12L, 20L);
    }

    @Test
    void numbersAnewWithRoomWhereThereIsNone() {
        assertThat(Positions.of(list(1L, null, 2L))).containsExactly(1024L, 2048L, 3072L);
    }

    @Test
    void growFromRowToRowWhateverWasThere() {
        for (int seed = 0; seed < 2000; seed++) {
            Random random = new Random(seed);
            List<@Nullable Long> present = new ArrayList<>();
            for (int i = random.nextInt(12); i > 0; i--) {
                present.add(random.nextInt(3) == 0 ? null : (long) random.nextInt(-9, 40));
            }
            List<Long> positions = Positions.of(Collections.unmodifiableList(present));
            assertThat(positions).as("seed " + seed).hasSameSizeAs(present);
            for (int i = 1; i < positions.size(); i++) {
                assertThat(positions.get(i)).as("seed " + seed).isGreaterThan(positions.get(i - 1));
            }
        }
    }

    private static List<@Nullable Long> list(@Nullable Long... positions) {
        return Arrays.asList(positions);
    }
}
