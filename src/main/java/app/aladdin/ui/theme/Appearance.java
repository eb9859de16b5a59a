package app.aladdin.ui.theme;

/// What a person chose: one of the two themes, or whichever the operating system wears.
public enum Appearance {
    SYSTEM,
    LIGHT,
    DARK
}
