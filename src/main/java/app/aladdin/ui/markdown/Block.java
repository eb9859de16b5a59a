package app.aladdin.ui.markdown;

import org.commonmark.node.Node;

/// One block of the outermost level, and the part of the text that it came from.
///
/// Two blocks are the same only when they are the same object: a block that more text did not
/// change is handed on as it was, together with whatever was made of it.
///
/// @param start where it begins in the whole text, at the start of a line
/// @param end where it ends in the whole text, exclusive
/// @param source the text between them
/// @param node what it was parsed into; for a line too long to parse a paragraph of that line
record Block(int start, int end, String source, Node node) {

    /// Whether both come from the same text at the same place and are of the same kind.
    boolean reads(Block other) {
        return start == other.start
                && node.getClass() == other.node.getClass()
                && source.equals(other.source);
    }

    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }
}
