package app.aladdin.ui.view;

import javafx.scene.control.Label;

/// A person's or a character's initials in a circle of 24 px. FX thread only.
public final class Avatar {
    private Avatar() {}

    /// @param name the whole name, which assistive technology reads
    public static Label of(String name) {
        Label avatar = new Label();
        avatar.getStyleClass().add("avatar");
        name(avatar, name);
        return avatar;
    }

    /// Lets an avatar stand for somebody else.
    public static void name(Label avatar, String name) {
        avatar.setText(Words.initials(name));
        avatar.setAccessibleText(name);
    }
}
