package app.aladdin.script;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

/// Who speaks, and what.
class FountainSpeechTest {

    private static List<Element> read(String text) {
        return Fountain.read(text).elements();
    }

    @Test
    void readsACueWithItsDirectionAndDialogue() {
        assertThat(read("GENIE\n(beat)\nOne wish.\nOnly one."))
                .containsExactly(
                        new Cue("GENIE"),
                        new Parenthetical("beat"),
                        new Dialogue("One wish.\nOnly one."));
    }

    @Test
    void takesACapitalLineWithNothingBelowAsAction() {
        assertThat(read("THE END\n\nfoo"))
                .containsExactly(new Action("THE END"), new Action("foo"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"23\nfoo", "Genie\nfoo", "(GENIE)\nfoo", "阿拉丁\n我来了"})
    void takesAsNoCueWhatIsNotInCapitals(String text) {
        assertThat(read(text)).containsExactly(new Action(text));
    }

    @Test
    void readsANameWithADigit() {
        assertThat(read("R2D2\nBeep.")).containsExactly(new Cue("R2D2"), new Dialogue("Beep."));
    }

    @Test
    void keepsExtensionsApartFromTheName() {
        assertThat(read("THE  GENIE (V.O.) (CONT'D)\nHm."))
                .startsWith(new Cue("THE GENIE", "V.O.", "CONT'D"));
    }

    @Test
    void allowsLowerCaseInAnExtension() {
        assertThat(read("HANS (on the radio)\nHm.")).startsWith(new Cue("HANS", "on the radio"));
    }

    @Test
    void forcesACueByAnAtSign() {
        assertThat(read("@McAvoy\nHm.\n\n@阿拉丁\n我来了"))
                .containsExactly(
                        new Cue("McAvoy"),
                        new Dialogue("Hm."),
                        new Cue("阿拉丁"),
                        new Dialogue("我来了"));
    }

    @Test
    void marksADualSpeech() {
        assertThat(read("ANN\nA.\n\nBOB (O.S.) ^\nB."))
                .contains(new Cue("BOB", List.of("O.S."), true, Anchor.NONE));
    }

    @Test
    void keepsAPauseOfTwoSpacesInDialogue() {
        assertThat(read("ANN\nOne.\n  \nTwo."))
                .containsExactly(new Cue("ANN"), new Dialogue("One.\n\nTwo."));
    }

    @Test
    void endsASpeechAtAnEmptyLine() {
        assertThat(read("ANN\nOne.\n\nTwo."))
                .containsExactly(new Cue("ANN"), new Dialogue("One."), new Action("Two."));
    }

    @Test
    void readsLyricsWithinAndOutsideASpeech() {
        assertThat(read("ANN\nListen.\n~La la\n~li\n\n~Lo"))
                .containsExactly(
                        new Cue("ANN"),
                        new Dialogue("Listen."),
                        new Lyric("La la\nli"),
                        new Lyric("Lo"));
    }

    @Test
    void ignoresTheIndentOfASpeech() {
        assertThat(read("\t\tANN\n\t\t(low)\n\tNo."))
                .containsExactly(new Cue("ANN"), new Parenthetical("low"), new Dialogue("No."));
    }

    @Test
    void looksThroughABoneyardBelowTheCue() {
        assertThat(read("ANN\n/* old\n\nline */\nNew."))
                .containsExactly(
                        new Cue("ANN"), new Boneyard(" old\n\nline "), new Dialogue("New."));
    }
}
