package app.aladdin.ui.view;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;

/// Small words on a soft fill that say what a thing is. FX thread only.
public final class Tags {
    private Tags() {}

    public static Label tag(String text, Tone tone) {
        return tag(text, tone, null);
    }

    public static Label tag(String text, Tone tone, @Nullable Node icon) {
        Label tag = new Label(text, icon);
        tag.getStyleClass().addAll("tag", tone.styleClass());
        tag.setMinWidth(Region.USE_PREF_SIZE);
        return tag;
    }
}
