package app.aladdin.script;

/// A page break that the writer asked for.
///
/// @param at where it stands
public record PageBreak(Anchor at) implements Element {
    /// One that was not read from a text.
    public PageBreak() {
        this(Anchor.NONE);
    }

    @Override
    public String text() {
        return "";
    }
}
