package app.aladdin.script;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

/// The block before the script.
class FountainTitlePageTest {

    @Test
    void readsFieldsOfOneAndOfSeveralLines() {
        var script =
                Fountain.read(
                        "Title:\n\t_**LAMP**_\n    A tale\nAuthor: Ann\nContact:\n\nHe runs.");
        assertThat(script.titlePage().fields())
                .containsExactly(
                        new TitlePage.Field("Title", List.of("_**LAMP**_", "A tale")),
                        new TitlePage.Field("Author", List.of("Ann")),
                        new TitlePage.Field("Contact", List.of()));
        assertThat(script.titlePage().title()).contains("LAMP A tale");
        assertThat(script.titlePage().first("AUTHOR")).contains("Ann");
        assertThat(script.titlePage().first("contact")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "FADE IN:",
                "He runs: fast.",
                "INT. HOUSE: KITCHEN - DAY",
                "NARRATOR: once upon a time",
                "!Title: not one",
                "\nno: field"
            })
    void takesNoOtherBeginningForATitlePage(String text) {
        assertThat(Fountain.read(text).titlePage()).isEqualTo(TitlePage.EMPTY);
    }

    @Test
    void findsTheTitlePageBehindANote() {
        var script = Fountain.read("[[Draft]]\n\nTitle: T\n\nA.");
        assertThat(script.titlePage().title()).contains("T");
        assertThat(script.elements()).containsExactly(new Note("Draft"), new Action("A."));
    }

    @Test
    void keepsAnAddressInAContact() {
        var script = Fountain.read("Title: T\nContact:\n    https://example.org\n    a: b\n");
        assertThat(script.titlePage().fields().getLast().values())
                .containsExactly("https://example.org", "a: b");
    }
}
