package app.aladdin.script;

/// A piece of script put out of use; never printed.
///
/// @param text exactly what stands between `/*` and `*/`
/// @param at where it stands
public record Boneyard(String text, Anchor at) implements Element {
    /// One that was not read from a text.
    public Boneyard(String text) {
        this(text, Anchor.NONE);
    }
}
