package app.aladdin.text;

/// A word that is searched for: what counts as finding it.
///
/// @param word as the analyzer gives it
/// @param prefixFrom how many letters are enough to be the beginning of a word
record Wanted(String word, Typos typos, int prefixFrom) {
    /// Shorter words say too little to be taken for a beginning or a typing error.
    static final int PREFIX_FROM = 2;

    private static final int TYPO_FROM = 4;

    /// A beginning has more words that are nearly it, so that it has to be longer.
    private static final int TYPO_IN_BEGINNING_FROM = 5;

    /// Where a typing error is forgiven.
    enum Typos {
        NONE,
        /// In words that are typed to their end.
        WHOLE,
        /// In the beginning of a word too.
        BEGINNING
    }

    Wanted(String word) {
        this(word, Typos.WHOLE, PREFIX_FROM);
    }

    boolean prefix() {
        return word.length() >= prefixFrom;
    }

    boolean typo() {
        return switch (typos) {
            case NONE -> false;
            case WHOLE -> word.length() >= TYPO_FROM;
            case BEGINNING -> word.length() >= TYPO_IN_BEGINNING_FROM;
        };
    }

    boolean found(String other) {
        return other.equals(word) || (prefix() && other.startsWith(word)) || mistyped(other);
    }

    private boolean mistyped(String other) {
        return typo()
                && (typos == Typos.BEGINNING
                        ? Typo.begins(other, word)
                        : Typo.between(word, other));
    }
}
