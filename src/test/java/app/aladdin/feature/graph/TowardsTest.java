package app.aladdin.feature.graph;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;

import java.util.List;

final class TowardsTest {
    private final List<Spread.Spot> spots =
            List.of(
                    new Spread.Spot(0, 0),
                    new Spread.Spot(100, 5),
                    new Spread.Spot(60, 50),
                    new Spread.Spot(0, -80));

    @Test
    void goesStraightAheadRatherThanAside() {
        assertThat(Towards.next(spots, 0, KeyCode.RIGHT)).isEqualTo(1);
        assertThat(Towards.next(spots, 0, KeyCode.DOWN)).isEqualTo(2);
        assertThat(Towards.next(spots, 0, KeyCode.UP)).isEqualTo(3);
    }

    @Test
    void staysWhereNothingLiesThatWay() {
        assertThat(Towards.next(spots, 0, KeyCode.LEFT)).isZero();
    }
}
