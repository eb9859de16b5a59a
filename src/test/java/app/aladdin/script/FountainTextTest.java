package app.aladdin.script;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;

/// Everything that is neither a heading nor a speech.
class FountainTextTest {

    private static List<Element> read(String text) {
        return Fountain.read(text).elements();
    }

    @Test
    void keepsLineBreaksAndIndentOfAction() {
        assertThat(read("    A sign:\n  CLOSED  \nHe goes."))
                .containsExactly(new Action("    A sign:\n  CLOSED\nHe goes."));
    }

    @Test
    void forcesActionByAnExclamationMark() {
        assertThat(read("!INT. HOUSE - DAY\nfoo\n!# no section"))
                .containsExactly(new Action("INT. HOUSE - DAY\nfoo\n# no section"));
    }

    @Test
    void readsATransition() {
        assertThat(read("A.\n\nSMASH CUT TO:\n\n> Burn to pink."))
                .containsExactly(
                        new Action("A."),
                        new Transition("SMASH CUT TO:"),
                        new Transition("Burn to pink."));
    }

    @Test
    void readsAdjacentCentredLinesAsOne() {
        assertThat(read("> THE END <\n>Really<")).containsExactly(new Centred("THE END\nReally"));
    }

    @Test
    void readsAPageBreak() {
        assertThat(read("A.\n\n====\n\nB."))
                .containsExactly(new Action("A."), new PageBreak(), new Action("B."));
    }

    @Test
    void readsSectionsAndSynopses() {
        assertThat(read("# Act\n## Sequence\n= What happens."))
                .containsExactly(
                        new Section(1, "Act"),
                        new Section(2, "Sequence"),
                        new Synopsis("What happens."));
    }

    @Test
    void readsANoteOverSeveralLines() {
        assertThat(read("[[One\n  \ntwo]]\n\nA."))
                .containsExactly(new Note("One\n  \ntwo"), new Action("A."));
    }

    @Test
    void takesANoteThatABlankLineBreaksAsText() {
        assertThat(read("[[One\n\ntwo]]"))
                .containsExactly(new Action("[[One"), new Action("two]]"));
    }

    @Test
    void keepsANoteWithinActionInItsText() {
        assertThat(read("He [[who?]] runs."))
                .containsExactly(new Action("He [[who?]] runs."))
                .extracting(Element::plain)
                .containsExactly("He runs.");
    }

    @Test
    void hidesWhatABoneyardHolds() {
        assertThat(read("A.\n\n/*\nINT. HOUSE - DAY\n\nBOB\nHi.\n*/\n\nB."))
                .containsExactly(
                        new Action("A."),
                        new Boneyard("\nINT. HOUSE - DAY\n\nBOB\nHi.\n"),
                        new Action("B."));
    }

    @Test
    void keepsTheScriptBehindABoneyardThatIsNeverClosed() {
        assertThat(read("A /* b\n\nINT. HOUSE - DAY"))
                .containsExactly(
                        new Action("A /* b"),
                        new SceneHeading(Slugline.of("INT. HOUSE - DAY"), ""));
    }

    @Test
    void knowsTheSourceLineOfEveryElement() {
        assertThat(
                        read(
                                "\uFEFFTitle: T\r\n\r\n"
                                        + "INT. A - DAY\r\n\r\n"
                                        + "/* a\r\n\r\n"
                                        + "b */ Text.\r\r"
                                        + "BOB\n"
                                        + "Hi."))
                .extracting(Element::line)
                .containsExactly(3, 5, 7, 9, 10);
    }

    @Test
    void readsEveryLineEndAlike() {
        String text = "Title: T\n\nINT. A - DAY\n\nBOB\nHi.\n  \nYou.\n";
        assertThat(Fountain.read(text.replace("\n", "\r\n")))
                .isEqualTo(Fountain.read(text))
                .isEqualTo(Fountain.read(text.replace("\n", "\r")));
    }

    @Test
    void readsTextFromRightToLeft() {
        assertThat(read("INT. البازار - NIGHT\n\n@علاء الدين\nأنا هنا."))
                .containsExactly(
                        new SceneHeading(Slugline.of("INT. البازار - NIGHT"), ""),
                        new Cue("علاء الدين"),
                        new Dialogue("أنا هنا."));
    }
}
