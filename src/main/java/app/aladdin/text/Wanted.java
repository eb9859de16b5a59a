package app.aladdin.text;

/// A word that is searched for: what counts as finding it.
///
/// @param word as the analyzer gives it
record Wanted(String word) {
    /// Shorter words say too little to be taken for a beginning or a typing error.
    private static final int PREFIX_FROM = 2;

    private static final int TYPO_FROM = 4;

    boolean prefix() {
        return word.length() >= PREFIX_FROM;
    }

    boolean typo() {
        return word.length() >= TYPO_FROM;
    }

    boolean found(String other) {
        return other.equals(word)
                || (prefix() && other.startsWith(word))
                || (typo() && Typo.between(word, other));
    }
}
