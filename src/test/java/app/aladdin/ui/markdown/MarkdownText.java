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

    /// Cuts anywhere, also within a line break or a character of two units.
    static List<String> cut(Random random, String text) {
        List<String> cuts = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int end = Math.min(text.length(), at + 1 + random.nextInt(9));
            cuts.add(text.substring(at, end));
            at = end;
        }
        return cuts;
    }
}
