package app.aladdin.script;

import java.util.List;
import java.util.Random;

/// Generates texts that are full of Fountain's marks, in and out of place.
final class ScriptTexts {
    private static final List<String> PIECES =
            List.of(
                    "INT. ",
                    "EXT ",
                    "int. ",
                    "I/E. ",
                    "EST. ",
                    "HOUSE",
                    "house",
                    " - ",
                    " – ",
                    "DAY",
                    "NIGHT",
                    "LATER",
                    "#12A#",
                    "#",
                    "##",
                    "# ",
                    "=",
                    "===",
                    "= ",
                    ".",
                    "..",
                    "!",
                    "!!",
                    "@",
                    "~",
                    ">",
                    "<",
                    "> ",
                    " <",
                    "^",
                    " ^",
                    "(",
                    ")",
                    "(V.O.)",
                    "(beat)",
                    "BOB",
                    "Bob",
                    "TO:",
                    "CUT TO:",
                    "Title:",
                    "Author: ",
                    "Notes:\n  ",
                    ":",
                    "[[",
                    "]]",
                    "[",
                    "]",
                    "/*",
                    "*/",
                    "/",
                    "*",
                    "**",
                    "_",
                    "\\",
                    "a",
                    "words here",
                    "阿拉丁",
                    "灯",
                    "علاء",
                    "é",
                    "e\u0301",
                    "😀",
                    "\uD800",
                    "\u0000",
                    "\uFEFF",
                    "\u00A0",
                    "\u2028",
                    "\u0085",
                    "\f",
                    "\t",
                    " ",
                    "  ",
                    "    ",
                    "\n",
                    "\n",
                    "\n",
                    "\n",
                    "\n\n",
                    "\n\n",
                    "\n  \n",
                    "\n \n",
                    "\n\n\n",
                    "\r\n",
                    "\r");

    private ScriptTexts() {}

    /// A text of up to `most` pieces.
    static String any(Random random, int most) {
        var text = new StringBuilder();
        for (int left = random.nextInt(most + 1); left > 0; left--) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return text.toString();
    }

    /// A screenplay of so many scenes.
    static String screenplay(Random random, int scenes) {
        var text = new StringBuilder("Title: Generated\n\n");
        for (int scene = 1; scene <= scenes; scene++) {
            text.append(random.nextBoolean() ? "INT. " : "EXT. ").append("PLACE ");
            text.append(random.nextInt(9)).append(random.nextBoolean() ? " - DAY" : " - NIGHT");
            text.append("\n\n");
            for (int left = random.nextInt(12); left > 0; left--) {
                text.append(random.nextBoolean() ? "He does it. " : "BOB\n(low)\nI did say so. ");
                text.append("And more of it, and more. ".repeat(random.nextInt(12))).append("\n\n");
            }
        }
        return text.toString();
    }
}
