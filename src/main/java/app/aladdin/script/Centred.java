package app.aladdin.script;

/// Text in the middle of the page, such as `THE END`.
///
/// @param text its lines
/// @param at where it stands
public record Centred(String text, Anchor at) implements Element {
    /// One that was not read from a text.
    public Centred(String text) {
        this(text, Anchor.NONE);
    }
}
