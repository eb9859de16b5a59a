package app.aladdin.script;

/// What is spoken after a [Cue].
///
/// @param text its lines; an empty one is a pause the writer asked for with two spaces
/// @param at where it stands
public record Dialogue(String text, Anchor at) implements Element {
    /// One that was not read from a text.
    public Dialogue(String text) {
        this(text, Anchor.NONE);
    }
}
