package app.aladdin.script;

/// How one scene passes to the next, such as `CUT TO:`.
///
/// @param text one line
/// @param at where it stands
public record Transition(String text, Anchor at) implements Element {
    /// One that was not read from a text.
    public Transition(String text) {
        this(text, Anchor.NONE);
    }
}
