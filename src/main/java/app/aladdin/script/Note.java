package app.aladdin.script;

/// A note to the writer that stands by itself; never printed.
///
/// @param text without the brackets
/// @param at where it stands
public record Note(String text, Anchor at) implements Element {
    /// One that was not read from a text.
    public Note(String text) {
        this(text, Anchor.NONE);
    }
}
