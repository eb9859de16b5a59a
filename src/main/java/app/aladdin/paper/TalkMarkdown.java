package app.aladdin.paper;

/// Writes a conversation as Markdown, what was said to the letter.
public final class TalkMarkdown {
    private TalkMarkdown() {}

    public static String write(Talk talk) {
        StringBuilder text = new StringBuilder("# ").append(line(talk.title())).append("\n\n");
        if (!talk.about().isBlank()) {
            text.append(line(talk.about())).append("\n\n");
        }
        for (Talk.Turn turn : talk.turns()) {
            text.append("## ").append(line(turn.who() + " · " + turn.when())).append("\n\n");
            text.append(turn.text().stripTrailing()).append("\n\n");
        }
        return text.toString().stripTrailing() + "\n";
    }

    /// One line that Markdown takes for nothing but text.
    private static String line(String text) {
        return text.strip().replaceAll("\\s+", " ").replaceAll("([\\\\`*_\\[\\]<>#])", "\\\\$1");
    }
}
