package app.aladdin.script;

/// Lines that are sung; they belong to the speech of the [Cue] before them, if there is one.
///
/// @param text the lines without `~`
/// @param at where it stands
public record Lyric(String text, Anchor at) implements Element {
    /// One that was not read from a text.
    public Lyric(String text) {
        this(text, Anchor.NONE);
    }
}
