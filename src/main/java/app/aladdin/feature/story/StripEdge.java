package app.aladdin.feature.story;

import app.aladdin.contract.Scene;
import app.aladdin.ui.view.SceneLight;

import javafx.scene.layout.Region;

/// The edge of a scene's row in the colour of its strip. FX thread only.
final class StripEdge extends Region {
    private SceneLight light = SceneLight.INT_DAY;

    StripEdge() {
        getStyleClass().addAll("strip-edge", light.styleClass());
    }

    void show(Scene scene) {
        SceneLight now = SceneLight.of(scene);
        if (now != light) {
            getStyleClass().remove(light.styleClass());
            getStyleClass().add(now.styleClass());
            light = now;
        }
    }
}
