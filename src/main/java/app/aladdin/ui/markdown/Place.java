package app.aladdin.ui.markdown;

/// A place between two characters of a text as it is shown. It says nothing about nodes, so that it
/// still holds when the block has been taken off the screen and built again.
///
/// @param block counts the blocks of the outermost level, from 0
/// @param offset counts the characters before it in the block; where one piece of running text of
///   the block ends and the next one begins is a place each
public record Place(int block, int offset) implements Comparable<Place> {

    @Override
    public int compareTo(Place other) {
        return block != other.block
                ? Integer.compare(block, other.block)
                : Integer.compare(offset, other.offset);
    }
}
