package app.aladdin.script;

/// A direction inside a speech, such as `(beat)`.
///
/// @param text without the outer parentheses
/// @param at where it stands
public record Parenthetical(String text, Anchor at) implements Element {
    /// One that was not read from a text.
    public Parenthetical(String text) {
        this(text, Anchor.NONE);
    }
}
