package app.aladdin.ui.theme;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

class ContrastTest {
    private static final List<String> GROUNDS =
            List.of("canvas", "surface", "raised", "inset", "hover");
    private static final List<String> TEXTS =
            List.of(
                    "text",
                    "muted",
                    "faint",
                    "accent-text",
                    "success",
                    "warning",
                    "danger",
                    "info",
                    "story",
                    "character",
                    "visual",
                    "image-quality",
                    "video",
                    "audio",
                    "production");

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void textIsReadableOnEveryGround(boolean dark) {
        List<String> pairs = new ArrayList<>();
        for (String text : TEXTS) {
            GROUNDS.forEach(ground -> pairs.add(text + " on " + ground));
        }
        assertThat(below(4.5, dark, pairs)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void textIsReadableOnTheFillsThatCarryIt(boolean dark) {
        List<String> pairs =
                List.of(
                        "text on selection",
                        "muted on selection",
                        "faint on selection",
                        "accent-text on selection",
                        "text on field",
                        "faint on field",
                        "text on bubble",
                        "muted on bubble",
                        "accent-text on bubble",
                        "accent-on on accent",
                        "accent-on on accent-hover",
                        "accent-text on accent-soft",
                        "text on accent-soft",
                        "text on accent-mark",
                        "success on success-soft",
                        "warning on warning-soft",
                        "text on warning-soft",
                        "muted on warning-soft",
                        "danger on danger-soft",
                        "text on danger-soft",
                        "info on info-soft",
                        "danger-on on danger-fill",
                        "danger-on on danger-hover",
                        "emphasis-on on accent-line",
                        "surface on text");
        assertThat(below(4.5, dark, pairs)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void edgesOfControlsAndFocusAreSeenOnEveryGroundTheyStandOn(boolean dark) {
        List<String> pairs = new ArrayList<>();
        for (String ground : List.of("canvas", "surface", "raised")) {
            pairs.add("control on " + ground);
        }
        for (String ground : GROUNDS) {
            pairs.add("focus on " + ground);
            pairs.add("accent-line on " + ground);
        }
        pairs.add("control on field");
        pairs.add("focus on field");
        pairs.add("focus on selection");
        assertThat(below(3, dark, pairs)).isEmpty();
    }

    private static List<String> below(double least, boolean dark, List<String> pairs) {
        Map<String, String> tokens = dark ? Tokens.read().dark() : Tokens.read().light();
        return pairs.stream()
                .filter(pair -> contrast(tokens, pair) < least)
                .map(pair -> "%s: %.2f".formatted(pair, contrast(tokens, pair)))
                .toList();
    }

    private static double contrast(Map<String, String> tokens, String pair) {
        int on = pair.indexOf(" on ");
        String front = tokens.getOrDefault(pair.substring(0, on), "");
        String ground = tokens.getOrDefault(pair.substring(on + 4), "");
        assertThat(List.of(front, ground)).as(pair).doesNotContain("");
        return Tokens.contrast(front, ground);
    }
}
