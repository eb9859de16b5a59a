package app.aladdin.feature.project;

import static org.assertj.core.api.Assertions.assertThat;

import app.aladdin.contract.Json;
import app.aladdin.contract.Scene;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.stream.IntStream;

final class SceneSlotsTest {
    private static List<Scene> scenes(int count, int acts) {
        return IntStream.range(0, count)
                .mapToObj(i ->
                        Scene.read(
                                Json.object()
                                        .put("id", "s" + i)
                                        .put("eighths", 4)
                                        .put("act", "Act " + (1 + i * acts / count))))
                .toList();
    }

    @Test
    void givesEachSceneAPlaceOfItsOwnWhereThereIsRoom() {
        SceneSlots placed = SceneSlots.of(scenes(30, 3), 700);
        assertThat(placed.slots()).hasSize(30);
        assertThat(placed.acts()).hasSize(3);
        assertThat(placed.acts().getFirst().eighths()).isEqualTo(40);
    }

    @Test
    void letsTenThousandScenesShareAsManyPlacesAsCanBeSeen() {
        SceneSlots placed = SceneSlots.of(scenes(10_000, 4), 700);
        assertThat(placed.slots().size()).isBetween(100, 240);
        assertThat(placed.slots().getLast().to()).isEqualTo(10_000);
        SceneSlots.Slot last = placed.slots().getLast();
        assertThat(last.x() + last.width()).isLessThanOrEqualTo(701);
    }

    @Test
    void findsTheSceneUnderThePointerAndTheNearestBesideIt() {
        SceneSlots placed = SceneSlots.of(scenes(10, 2), 500);
        SceneSlots.Slot third = placed.slots().get(2);
        assertThat(placed.at(third.x() + third.width() / 2)).isEqualTo(2);
        assertThat(placed.at(-3)).isZero();
        assertThat(placed.at(5_000)).isEqualTo(-1);
    }
}
