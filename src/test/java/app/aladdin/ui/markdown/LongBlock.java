package app.aladdin.ui.markdown;

/// Blocks that an answer may go on and on with.
enum LongBlock {
    FENCE("```java\n", "    int cue = %d; // the lullaby\n", "\n"),
    TABLE("| Cue | Source |\n|:---|---:|\n", "| %d | the `cave` has **no** source |\n"),
    LIST("", "- cue %d of *four* has [no](aladdin://cue/4) source\n"),
    NUMBERS("7. first\n", "1. cue %d of four\n   goes on\n", "\n"),
    LOOSE("- first\n\n", "- cue %d of four\n\n  - within\n  - it\n\n"),
    QUOTE("> he said\n>\n", "> cue %d of *four*\n>\n> - has no\n> - source\n>\n"),
    PROSE("It opens with ", "**cue** %d of [four](aladdin://cue/4) and _goes_ on, "),
    LINES("It opens here\n", "and cue %d of a_b is 3 * 4 `code` long\n"),
    LINKED("See [the cave] and\n", "and cue %d of [the cave] is\n", "[the cave]: /%d\n");

    private final String begin;
    private final String goOn;
    private final String now;

    LongBlock(String begin, String goOn) {
        this(begin, goOn, goOn);
    }

    LongBlock(String begin, String goOn, String now) {
        this.begin = begin;
        this.goOn = goOn;
        this.now = now;
    }

    /// About so many characters of it, one block.
    String text(int length) {
        StringBuilder text = new StringBuilder(begin);
        for (int i = 1; text.length() < length; i++) {
            text.append((i % 7 == 6 ? now : goOn).formatted(i));
        }
        return text.toString();
    }
}
