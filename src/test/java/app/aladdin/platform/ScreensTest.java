package app.aladdin.platform;

import static org.assertj.core.api.Assertions.assertThat;

import app.aladdin.platform.Screens.Area;

import org.junit.jupiter.api.Test;

import java.util.List;

final class ScreensTest {
    private static final Area MAIN = new Area(0, 30, 1920, 1050);
    private static final Area SECOND = new Area(-1600, 0, 1600, 900);

    private static Area place(Screens screens, double x, double y, double width, double height) {
        return screens.place(new Area(x, y, width, height));
    }

    @Test
    void leavesAWindowWhereItWas() {
        Screens both = () -> List.of(MAIN, SECOND);
        assertThat(place(both, -1500, 100, 1440, 700)).isEqualTo(new Area(-1500, 100, 1440, 700));
        assertThat(place(both, 200, 120, 1440, 900)).isEqualTo(new Area(200, 120, 1440, 900));
    }

    @Test
    void takesAWindowOfAScreenThatIsGoneToTheMiddleOfTheMainOne() {
        assertThat(place(() -> List.of(MAIN), -1500, 100, 1440, 900))
                .isEqualTo(new Area(240, 105, 1440, 900));
    }

    @Test
    void placesTheFirstWindowInTheMiddle() {
        assertThat(place(() -> List.of(MAIN), Double.NaN, Double.NaN, 1440, 900))
                .isEqualTo(new Area(240, 105, 1440, 900));
    }

    @Test
    void makesNoWindowLargerThanItsScreen() {
        assertThat(place(() -> List.of(MAIN), 0, 30, 3840, 2100))
                .isEqualTo(new Area(0, 30, 1920, 1050));
        assertThat(place(() -> List.of(MAIN), 9_000, 9_000, 3840, 2100)).isEqualTo(MAIN);
    }
}
