package app.aladdin.script;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Text without its markup.
class PlainTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "*a*|a",
                "**a**|a",
                "***a***|a",
                "_a_|a",
                "_***a***_|a",
                "***a** b*|a b",
                "*a **b***|a b",
                "He dialed *69 and then *23.|He dialed *69 and then *23.",
                "\\*a\\* \\_b\\_|*a* _b_",
                "snake_case_name|snake_case_name",
                "a * b * c|a * b * c",
                "*****|*****",
                "a [[n]] b|a b",
                "a[[n]].|a.",
                "a /* *x* */ b|a b",
                "a /* b|a /* b",
            })
    void takesMarkupOutAndLeavesTheRest(String text, String plain) {
        assertThat(PlainText.of(text)).isEqualTo(plain);
    }
}
