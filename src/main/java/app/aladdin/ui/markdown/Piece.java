package app.aladdin.ui.markdown;

import org.commonmark.node.Node;

/// Some of a block: its items, rows, lines or words up to where the next piece goes on. The pieces
/// of one block are nodes of the same kind.
///
/// @param source the text that it came from
/// @param node what it was parsed into
/// @param origin where the places that the parser has given are counted from
record Piece(String source, Node node, int origin) {

    /// Where a node within it begins in the whole text, at the start of a line.
    int start(Node within, CharSequence text) {
        return Lines.start(text, origin + within.getSourceSpans().getFirst().getInputIndex());
    }
}
