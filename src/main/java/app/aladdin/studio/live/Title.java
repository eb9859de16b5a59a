package app.aladdin.studio.live;

/// The name of a conversation that nobody named: its first question, shortened at a word.
final class Title {
    private static final int LONGEST = 60;

    private Title() {}

    static String of(String question) {
        String line = question.strip().replaceAll("\\s+", " ");
        if (line.length() <= LONGEST) {
            return line;
        }
        int cut = line.lastIndexOf(' ', LONGEST - 1);
        if (cut < LONGEST / 2) {
            cut = LONGEST - 1;
            if (Character.isHighSurrogate(line.charAt(cut - 1))) {
                cut--;
            }
        }
        return line.substring(0, cut).replaceAll("[\\s\\p{Punct}]+$", "") + "…";
    }
}
