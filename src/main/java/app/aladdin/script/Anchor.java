package app.aladdin.script;

import org.jspecify.annotations.Nullable;

/// Where an element stands in the text it was read from.
///
/// The place is not part of what an element *is*: any two anchors are equal, so elements of two
/// drafts, or of a script before and after it was written out, compare by content alone. Compare
/// [#line()] where the place itself matters.
///
/// @param line 1-based line in the source, 0 for an element that was not read from a text
public record Anchor(int line) {
    /// The anchor of an element that was made, not read.
    public static final Anchor NONE = new Anchor(0);

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Anchor;
    }

    @Override
    public int hashCode() {
        return 0;
    }
}
