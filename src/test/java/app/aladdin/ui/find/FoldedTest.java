package app.aladdin.ui.find;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FoldedTest {
    @Test
    void forgetsCaseAndAccents() {
        assertThat(Folded.of("CAFÉ Łódź, Straße, Ægir").text())
                .isEqualTo("cafe lodz, strasse, aegir");
    }

    @Test
    void keepsChineseAsItIs() {
        assertThat(Folded.of("小明的家").text()).isEqualTo("小明的家");
    }

    @Test
    void findsThePlaceOfEachLetterInTheTextAsItIsWritten() {
        String text = "e\u0301t\u0301 Straße";
        Folded folded = Folded.of(text);
        int at = folded.text().indexOf("strasse");
        Span span = folded.span(at, at + "strasse".length());
        assertThat(text.substring(span.from(), span.to())).isEqualTo("Straße");
    }
}
