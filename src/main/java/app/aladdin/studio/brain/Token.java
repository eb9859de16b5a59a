package app.aladdin.studio.brain;

/// A word of a question.
///
/// @param word in lower case and without accents
/// @param sense what it stands for: one form for `meet`, `meets`, `met`, `trifft`; the word itself
///   when nothing is known about it
/// @param possessive whether it ended in an apostrophe with or without s
record Token(String word, String sense, boolean possessive) {}
