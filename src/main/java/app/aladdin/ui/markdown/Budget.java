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

    /// As much as is left of another one.
    Budget(Budget other) {
        block = other.block;
        left = other.left;
        refused = other.refused;
        codes = other.codes;
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
