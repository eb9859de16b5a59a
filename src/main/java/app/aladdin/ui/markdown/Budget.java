package app.aladdin.ui.markdown;

/// How much of one block is shown before it folds, in characters; a node that costs room and time
/// without saying much, such as a cell, is charged as some characters too.
final class Budget {
    private int left;
    private boolean refused;

    Budget(int characters) {
        left = characters;
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
