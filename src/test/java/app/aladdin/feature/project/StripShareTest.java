package app.aladdin.feature.project;

import static org.assertj.core.api.Assertions.assertThat;

import app.aladdin.contract.Json;
import app.aladdin.contract.Scene;
import app.aladdin.ui.view.SceneLight;

import org.junit.jupiter.api.Test;

import java.util.List;

/// How much of a script each strip colour has.
final class StripShareTest {
    private static Scene scene(String setting, String time, int eighths) {
        return Scene.read(
                Json.object()
                        .put("id", setting + time + eighths)
                        .put("setting", setting)
                        .put("timeOfDay", time)
                        .put("eighths", eighths));
    }

    @Test
    void pagesAreCountedWhereScenesSayHowLongTheyAre() {
        List<Scene> scenes = List.of(scene("INT", "DAY", 6), scene("EXT", "NIGHT", 2));
        assertThat(ScriptChart.share(scenes, SceneLight.INT_DAY)).isEqualTo(75);
    }

    @Test
    void scenesAreCountedWhereNoneSaysHowLongItIs() {
        List<Scene> scenes =
                List.of(
                        scene("INT", "DAY", 0),
                        scene("EXT", "DAY", 0),
                        scene("EXT", "NIGHT", 0),
                        scene("EXT", "NIGHT", 0));
        assertThat(ScriptChart.share(scenes, SceneLight.EXT_NIGHT)).isEqualTo(50);
    }

    @Test
    void nothingHasNoShare() {
        assertThat(ScriptChart.share(List.of(), SceneLight.INT_DAY)).isZero();
    }
}
