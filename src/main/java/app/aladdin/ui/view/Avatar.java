package app.aladdin.ui.view;

import javafx.scene.control.Label;

/// A person's or a character's initials in a circle of 24 px. FX thread only.
public final class Avatar {
    private Avatar() {}

    /// @param name the whole name, which assistive technology reads
    public static Label of(String name) {
        Label avatar = new Label(Words.initials(name));
        avatar.getStyleClass().add("avatar");
        avatar.setAccessibleText(name);
        return avatar;
    }
}
