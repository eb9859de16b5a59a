package app.aladdin.feature.story;

import app.aladdin.contract.Scene;
import app.aladdin.ui.icon.Icons;

import javafx.scene.control.Label;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The time of day of a scene, as a word with the sun or the moon. FX thread only.
final class TimeLabel extends Label {
    private final FontIcon icon = Icons.of(Feather.SUN, 12);

    TimeLabel(String... classes) {
        getStyleClass().addAll(classes);
        setGraphic(icon);
        setGraphicTextGap(4);
    }

    void show(Scene scene) {
        setText(SceneWords.time(scene));
        Feather glyph = SceneWords.glyph(scene);
        if (icon.getIconCode() != glyph) {
            icon.setIconCode(glyph);
        }
    }
}
