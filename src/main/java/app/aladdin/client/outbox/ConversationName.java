package app.aladdin.client.outbox;

/// Names a conversation after its first question.
final class ConversationName {
    /// In UTF-16 units.
    private static final int LONGEST = 60;

    private ConversationName() {}

    /// The question's first line, shortened at a word.
    static String of(String question) {
        String line = question.strip().lines().findFirst().orElse("").strip();
        if (line.length() <= LONGEST) {
            return line;
        }
        int cut = line.lastIndexOf(' ', LONGEST);
        int end = cut > 0 ? cut : line.offsetByCodePoints(0, LONGEST / 2);
        return line.substring(0, end) + "…";
    }
}
