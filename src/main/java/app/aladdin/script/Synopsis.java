package app.aladdin.script;

/// One line that says what a section or scene is about; never printed.
///
/// @param text one line
/// @param at where it stands
public record Synopsis(String text, Anchor at) implements Element {
    /// One that was not read from a text.
    public Synopsis(String text) {
        this(text, Anchor.NONE);
    }
}
