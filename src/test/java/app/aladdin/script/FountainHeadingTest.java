package app.aladdin.script;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

/// Which lines open a scene.
class FountainHeadingTest {

    private static List<Element> read(String text) {
        return Fountain.read(text).elements();
    }

    @ParameterizedTest
    @CsvSource({
        "INT. HOUSE - DAY, INT, HOUSE, DAY",
        "EXT HOUSE - NIGHT, EXT, HOUSE, NIGHT",
        "int. house - day, INT, house, day",
        "EST. CITY - DAWN, EST, CITY, DAWN",
        "INT./EXT. CAR - DUSK, INT_EXT, CAR, DUSK",
        "INT/EXT CAR - DUSK, INT_EXT, CAR, DUSK",
        "I/E. CAR - DUSK, INT_EXT, CAR, DUSK",
        "EXT./INT. CAR - DUSK, INT_EXT, CAR, DUSK",
    })
    void knowsEveryBeginningOfAHeading(
            String line, Setting setting, String location, String timeOfDay) {
        assertThat(read(line))
                .containsExactly(
                        new SceneHeading(new Slugline(setting, location, timeOfDay, line), ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"INTERIOR MONOLOGUE", "INTO THE WOODS", "Est-ce que tu viens ?", "INT"})
    void takesAWordThatOnlyBeginsLikeAHeadingAsAction(String line) {
        assertThat(read(line)).containsExactly(new Action(line));
    }

    @Test
    void takesALineBelowActionAsAction() {
        assertThat(read("He leaves.\nINT. HOUSE - DAY\n\n"))
                .containsExactly(new Action("He leaves.\nINT. HOUSE - DAY"));
    }

    @Test
    void takesAHeadingInCapitalsEvenWithoutABlankLineBelow() {
        assertThat(read("INT. HOUSE - DAY\nHe enters."))
                .containsExactly(
                        new SceneHeading(Slugline.of("INT. HOUSE - DAY"), ""),
                        new Action("He enters."));
    }

    @Test
    void forcesAHeadingByADot() {
        assertThat(read(".SNIPER SCOPE POV"))
                .containsExactly(new SceneHeading(Slugline.of("SNIPER SCOPE POV"), ""));
    }

    @Test
    void takesTwoDotsAsAction() {
        assertThat(read("..and then")).containsExactly(new Action("..and then"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "12A", "110-A", "I-1-A", "1."})
    void readsASceneNumber(String number) {
        assertThat(read("INT. HOUSE - DAY #" + number + "#"))
                .containsExactly(new SceneHeading(Slugline.of("INT. HOUSE - DAY"), number));
    }

    @Test
    void leavesWhatIsNoSceneNumberInTheHeading() {
        assertThat(read("INT. HOUSE #not a number#").getFirst().text())
                .isEqualTo("INT. HOUSE #not a number#");
    }

    @Test
    void putsANoteOnTheHeadingBehindIt() {
        assertThat(read("INT. HOUSE - DAY [[whose?]]"))
                .containsExactly(
                        new SceneHeading(Slugline.of("INT. HOUSE - DAY"), ""), new Note("whose?"));
    }
}
