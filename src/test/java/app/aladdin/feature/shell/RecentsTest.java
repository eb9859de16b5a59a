package app.aladdin.feature.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.aladdin.ui.nav.Destination;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

final class RecentsTest {
    private final Recents recents = new Recents();
    private final List<String> kept = new ArrayList<>();

    private static Destination scene(String id) {
        return new Destination.Scenes(Optional.of(id));
    }

    private void visit(Destination... places) {
        for (Destination place : places) {
            recents.visit(place, kept::add);
        }
    }

    @Test
    void putsTheNewestFirstAndEachOnce() {
        visit(scene("1"), scene("2"), scene("1"));
        assertThat(recents.visited()).containsExactly(scene("1"), scene("2"));
    }

    @Test
    void notesThingsAndNoPlaces() {
        visit(new Destination.Dashboard(), new Destination.Scenes(Optional.empty()));
        assertThat(recents.visited()).isEmpty();
        assertThat(kept).isEmpty();
    }

    @Test
    void findsAgainWhatWasRemembered() {
        visit(scene("1"), new Destination.Characters(Optional.of("a/b c")));
        Recents later = new Recents();
        later.restore(kept.getLast());
        assertThat(later.visited()).isEqualTo(recents.visited());
    }

    @Test
    void leavesOutWhatMeansNothingAnyMore() {
        recents.restore("scene/1\nhologram/7\n\nscenes\nscene/2");
        assertThat(recents.visited()).containsExactly(scene("1"), scene("2"));
    }

    @Test
    void keepsWhatWasVisitedMeanwhileInFront() {
        visit(scene("3"));
        recents.restore("scene/1\nscene/3");
        assertThat(recents.visited()).containsExactly(scene("3"), scene("1"));
    }

    @Test
    void forgetsTheOldestInTheEnd() {
        for (int i = 0; i < 100; i++) {
            visit(scene("s" + i));
        }
        assertThat(recents.visited()).hasSize(30).startsWith(scene("s99"));
    }
}
