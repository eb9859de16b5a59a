package app.aladdin.script;

/// A paragraph of description.
///
/// @param text its lines, leading spaces kept as the writer set them
/// @param at where it stands
public record Action(String text, Anchor at) implements Element {
    /// One that was not read from a text.
    public Action(String text) {
        this(text, Anchor.NONE);
    }
}
