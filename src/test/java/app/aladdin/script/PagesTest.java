package app.aladdin.script;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// How scripts fill pages.
class PagesTest {

    private static Eighths length(String text) {
        return Fountain.read(text).length();
    }

    private static String lines(int count) {
        return "x\n".repeat(count);
    }

    @Test
    void countsFiftyFiveLinesAPage() {
        // Two blank lines and the heading, one blank line, 51 lines of action.
        assertThat(length("INT. A - DAY\n\n" + lines(51))).hasToString("1");
    }

    @Test
    void givesTheShortestSceneAnEighth() {
        assertThat(Fountain.read("INT. A - DAY").scenes().getFirst().length())
                .isEqualTo(new Eighths(1));
    }

    @Test
    void breaksActionAtSixtyColumnsAndDialogueAtThirtyFive() {
        assertThat(Columns.lines("x".repeat(60), Page.ACTION)).isEqualTo(1);
        assertThat(Columns.lines("x".repeat(61), Page.ACTION)).isEqualTo(2);
        assertThat(Columns.lines("one two ".repeat(10), Page.DIALOGUE)).isEqualTo(3);
    }

    @Test
    void countsWideCharactersTwice() {
        assertThat(Columns.lines("灯".repeat(30), Page.ACTION)).isEqualTo(1);
        assertThat(Columns.lines("灯".repeat(31), Page.ACTION)).isEqualTo(2);
    }

    @Test
    void countsNoColumnForCombiningMarks() {
        assertThat(Columns.lines("e\u0301".repeat(60), Page.ACTION)).isEqualTo(1);
    }

    @Test
    void doesNotCountWhatIsNotPrinted() {
        String printed = "INT. A - DAY\n\n" + lines(20);
        String more =
                "Title: T\n\n# Act\n\n= S\n\n" + printed + "\n[[a\nb]]\n\n/*" + lines(99) + "*/";
        assertThat(length(more)).isEqualTo(length(printed));
    }

    @Test
    void setsADualSpeechBesideTheOneBefore() {
        String one = "ANN\n" + lines(20);
        assertThat(length(one + "\nBOB ^\n" + lines(10))).isEqualTo(length(one));
        assertThat(length(one + "\nBOB\n" + lines(10))).isGreaterThan(length(one));
    }

    @Test
    void beginsANewPageAtAPageBreak() {
        var script = Fountain.read("INT. A - DAY\n\nx\n\n===\n\nINT. B - DAY\n\nx");
        assertThat(script.scenes()).extracting(ScriptScene::page).containsExactly(1, 2);
        assertThat(script.pages()).isEqualTo(2);
    }

    @Test
    void keepsAHeadingWithWhatFollows() {
        // The first scene fills 52 lines, so a heading would fit and stand alone.
        var script = Fountain.read("INT. A - DAY\n\n" + lines(50) + "\nINT. B - DAY\n\nx\ny");
        assertThat(script.scenes().getLast().page()).isEqualTo(2);
    }

    @Test
    void hasNoPageWhenNothingIsPrinted() {
        var script = Fountain.read("Title: T\n\n[[note]]");
        assertThat(script.pages()).isZero();
        assertThat(script.length()).isEqualTo(Eighths.ZERO);
    }

    @Test
    void doesNotLetTheLengthOfASceneDependOnItsPage() {
        String scene = "INT. B - DAY\n\n" + lines(9) + "\nANN\n" + lines(8);
        var alone = Fountain.read(scene).scenes().getFirst().length();
        for (int before = 1; before < 60; before++) {
            var script = Fountain.read("INT. A - DAY\n\n" + lines(before) + "\n" + scene);
            assertThat(script.scenes().getLast().length()).isEqualTo(alone);
        }
    }
}
