package app.aladdin.ui.nav;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;

final class NavigatorTest {
    private final Navigator navigator = new Navigator();

    private static Destination scene(int number) {
        return new Destination.Scenes(Optional.of("s" + number));
    }

    @Test
    void goesFiveBackAndFiveForward() {
        List.of(1, 2, 3, 4, 5).forEach(number -> navigator.go(scene(number)));
        for (int i = 0; i < 5; i++) {
            navigator.back();
        }
        assertThat(navigator.here().get()).isEqualTo(new Destination.Dashboard());
        assertThat(navigator.canGoBack().get()).isFalse();
        for (int i = 0; i < 5; i++) {
            navigator.forward();
        }
        assertThat(navigator.here().get()).isEqualTo(scene(5));
        assertThat(navigator.canGoForward().get()).isFalse();
    }

    @Test
    void forgetsTheWayInAnotherProject() {
        navigator.go(scene(1));
        navigator.begin(scene(2));
        navigator.back();
        assertThat(navigator.here().get()).isEqualTo(scene(2));
    }

    @Test
    void leavesAPlaceForGoodWhereNothingIsAnyMore() {
        navigator.go(scene(1));
        navigator.go(scene(2));
        navigator.go(scene(3));
        navigator.leave(scene(3), scene(4));
        navigator.leave(scene(1), scene(5));
        assertThat(navigator.here().get()).isEqualTo(scene(4));
        navigator.back();
        navigator.back();
        assertThat(navigator.here().get()).isEqualTo(new Destination.Dashboard());
    }

    @Test
    void findsEveryPlaceAgainFromItsText() {
        for (Destination place : Destination.PLACES) {
            assertThat(Places.read(Places.write(place))).contains(place);
        }
        assertThat(Places.read(Places.write(scene(7)))).contains(scene(7));
        assertThat(Places.read("hologram")).isEmpty();
        assertThat(Places.read("hologram/7")).isEmpty();
    }
}
