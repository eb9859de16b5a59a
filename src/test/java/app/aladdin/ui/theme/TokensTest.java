package app.aladdin.ui.theme;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

class TokensTest {
    private final Tokens tokens = Tokens.read();

    @Test
    void everyTokenHasAColourInBothThemes() {
        assertThat(tokens.light().keySet())
                .isEqualTo(tokens.dark().keySet())
                .hasSizeGreaterThan(50);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tokens.css",
                "type.css",
                "controls.css",
                "parts.css",
                "markdown/markdown.css"
            })
    void everyTokenThatIsUsedIsDefined(String sheet) {
        Set<String> unknown = new TreeSet<>();
        Matcher use = Pattern.compile("-ald-([a-z-]+)").matcher(Tokens.text(sheet));
        while (use.find()) {
            unknown.add(use.group(1));
        }
        unknown.removeAll(tokens.light().keySet());
        assertThat(unknown).isEmpty();
    }

    @Test
    void onlyTheTokensNameColoursByValue() {
        for (String sheet :
                List.of("type.css", "controls.css", "parts.css", "markdown/markdown.css")) {
            assertThat(Tokens.text(sheet))
                    .as(sheet)
                    .doesNotContainPattern("#[0-9A-Fa-f]{3,8}\\b|rgba?\\(|gradient");
        }
    }

    @Test
    void contrastIsComputedAsTheGuidelinesSay() {
        assertThat(Tokens.contrast("#000000", "#FFFFFF")).isEqualTo(21.0);
        assertThat(Tokens.contrast("#777777", "#FFFFFF")).isBetween(4.47, 4.49);
    }
}
