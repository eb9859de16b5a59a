package app.aladdin.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class PlainMarkdownTest {
    @Test
    void leavesTheWordsAndTakesTheMarks() {
        assertThat(
                        PlainMarkdown.of(
                                "## Act **one**\n\n- [x] the *lamp* in `props`\n> a [cave](x/y)"))
                .isEqualTo("Act one\nthe lamp in props\na cave");
    }

    @Test
    void leavesNamesWithUnderscoresAlone() {
        assertThat(PlainMarkdown.of("_see_ scene_34_final")).isEqualTo("see scene_34_final");
    }

    @Test
    void readsTablesAndCodeAsTheirWords() {
        assertThat(PlainMarkdown.of("| A | B |\n| :-- | --: |\n| one | two |\n```java\nx\n```"))
                .isEqualTo("A  B\none  two\nx");
    }

    @Test
    @Timeout(5)
    void isQuickWithLongRunsOfAnything() {
        for (String piece : new String[] {" ", "|", "[", "*", "_", "`", "\n", "- ", "![](", "#"}) {
            assertThat(PlainMarkdown.of(piece.repeat(300_000))).hasSizeLessThan(1_300_000);
        }
    }
}
