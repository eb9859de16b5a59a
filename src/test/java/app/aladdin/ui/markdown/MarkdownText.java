package app.aladdin.ui.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// Texts that look like Markdown, well formed or not, made from a seed.
final class MarkdownText {
    private static final List<String> PIECES =
            List.of(
                    "word ",
                    "Aladdin",
                    "\n",
                    "\n",
                    "\n\n",
                    "\r\n",
                    "\r",
                    "- ",
                    "* ",
                    "-",
                    "1. ",
                    "2) ",
                    "  ",
                    "    ",
                    "\t",
                    "> ",
                    "# ",
                    "## x",
                    "#",
                    "===",
                    "---",
                    "***",
                    "```",
                    "```json\n",
                    "~~~",
                    "`",
                    "**",
                    "_",
                    "~~",
                    "| a | b |\n",
                    "|---|---|\n",
                    "|",
                    "[foo]",
                    "[foo]: /url\n",
                    "[foo]: /u",
                    "[Bar]: <a b> 'title",
                    "'",
                    "](aladdin://scene/31)",
                    "[31",
                    "![still](x.png)",
                    "<b>",
                    "<!--",
                    "-->",
                    "<div>\n",
                    "</div>",
                    "https://example.org/a",
                    "[ ] ",
                    "[x] ",
                    "\\",
                    "&amp;",
                    "\u00e9\u4e2d\ud83d\ude42",
                    "\ud83d",
                    "\u0000");

    private MarkdownText() {}

    static String random(Random random, int pieces) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < pieces; i++) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return text.toString();
    }

    /// Some blocks that go on for long, with whatever may come in between.
    static String grown(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 3; i++) {
            LongBlock kind = LongBlock.values()[random.nextInt(LongBlock.values().length)];
            int parts = 1 + random.nextInt(4);
            for (int part = 0; part < parts; part++) {
                text.append(kind.text(random.nextInt(1_500)));
                if (random.nextInt(3) == 0) {
                    text.append(random(random, random.nextInt(4)));
                }
            }
            text.append(random.nextBoolean() ? "" : random.nextBoolean() ? "\n" : "\n\n");
        }
        String made = text.toString();
        return random.nextInt(4) == 0 ? made.replace("\n", "\r\n") : made;
    }

    /// Cuts anywhere, also within a line break or a character of two units.
    static List<String> cut(Random random, String text) {
        return cut(random, text, 9);
    }

    /// @param most how many characters a piece has at most
    static List<String> cut(Random random, String text, int most) {
        List<String> cuts = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int end = Math.min(text.length(), at + 1 + random.nextInt(most));
            cuts.add(text.substring(at, end));
            at = end;
        }
        return cuts;
    }
}
