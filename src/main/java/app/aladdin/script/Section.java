package app.aladdin.script;

/// A heading of the outline, such as an act or a sequence; never printed.
///
/// @param level 1 for an act, 2 for a sequence, and so on
/// @param text the title
/// @param at where it stands
public record Section(int level, String text, Anchor at) implements Element {
    /// Refuses a level below 1.
    public Section {
        if (level < 1) {
            throw new IllegalArgumentException("section level " + level);
        }
    }

    /// One that was not read from a text.
    public Section(int level, String text) {
        this(level, text, Anchor.NONE);
    }
}
