package app.aladdin.ui.markdown;

/// How much of one block is shown before it folds, in characters; a node that costs room and time
/// without saying much, such as a cell, is charged as some characters too.
final class Budget {
    private final int block;
    private int left;
    private boolean refused;
    private int codes;

    /// @param block where the block begins
    Budget(int block, int characters) {
        this.block = block;
        left = characters;
    }

    private Budget(Budget other, int more) {
        block = other.block;
        left = other.left + more;
        refused = more == 0 && other.refused;
        codes = other.codes;
    }

    /// As much as is left.
    Budget copy() {
        return new Budget(this, 0);
    }

    /// Room for so many characters more.
    Budget with(int more) {
        return new Budget(this, more);
    }

    /// Names the next code of the block.
    Unfolded.Code nextCode() {
        return new Unfolded.Code(block, codes++);
    }

    /// As much of the text as there is room for.
    String take(String text) {
        int shown = Math.min(text.length(), left);
        if (shown > 0
                && shown < text.length()
                && Character.isHighSurrogate(text.charAt(shown - 1))) {
            shown--;
        }
        refused |= shown < text.length();
        left -= shown;
        return text.substring(0, shown);
    }

    /// Whether there is room for one more node.
    boolean takes(int cost) {
        if (left < cost) {
            left = 0;
            refused = true;
            return false;
        }
        left -= cost;
        return true;
    }

    /// Whether something had to be left out.
    boolean refused() {
        return refused;
    }
}
