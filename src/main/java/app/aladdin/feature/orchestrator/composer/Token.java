package app.aladdin.feature.orchestrator.composer;

import java.util.Optional;

/// What is being written after a sign that picks something: `@` a thing of the project, `/` an
/// action.
///
/// @param start where the sign stands
/// @param query what follows it up to the caret
record Token(char sign, int start, String query) {
    private static final int LONGEST = 40;

    /// The token that the caret stands in.
    static Optional<Token> at(String text, int caret) {
        if (text.startsWith("/") && caret > 0 && text.indexOf('\n') < 0 && caret <= LONGEST) {
            return Optional.of(new Token('/', 0, text.substring(1, caret)));
        }
        for (int i = caret - 1; i >= 0 && caret - i <= LONGEST; i--) {
            char sign = text.charAt(i);
            if (sign == '\n') {
                return Optional.empty();
            }
            if (sign == '@') {
                boolean begins = i == 0 || !Character.isLetterOrDigit(text.charAt(i - 1));
                return begins
                        ? Optional.of(new Token('@', i, text.substring(i + 1, caret)))
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }
}
