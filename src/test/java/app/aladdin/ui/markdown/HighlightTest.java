package app.aladdin.ui.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.Random;
import java.util.random.RandomGenerator;

class HighlightTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    json       | {"cue": "lullaby"}          | "lullaby"    | md-string
                    json       | {"cue": null}               | null         | md-keyword
                    json       | {"cue": 35}                 | 35           | md-number
                    java       | final int a = 1; // one     | // one       | md-comment
                    java       | final int a = 1; // one     | final        | md-keyword
                    python     | def hum(n): return 'la' * n | def          | md-keyword
                    py         | def hum(n): return 'la' * n | 'la'         | md-string
                    javascript | const a = `x`;              | const        | md-keyword
                    yaml       | cue: lullaby # song         | # song       | md-comment
                    bash       | if [ -f x ]; then echo 'a'; fi | if        | md-keyword
                    """)
    void coloursTheLanguagesThatAppear(String language, String code, String word, String style) {
        int at = code.indexOf(word);
        assertThat(Highlight.of(language, code))
                .filteredOn(run -> run.span().start() <= at && at < run.span().end())
                .extracting(Highlight.Run::style)
                .containsExactly(style);
    }

    @Test
    void goesOnWithACommentInTheNextLine() {
        List<Highlight.Run> runs = Highlight.of("java", "/* one\ntwo\n*/ int a;");
        assertThat(runs.getFirst().style()).isEqualTo("md-comment");
        assertThat(Highlight.of("java", "/* one\ntwo\n*/ int a;"))
                .filteredOn(run -> run.style().equals("md-comment"))
                .extracting(run -> run.span().end() - run.span().start())
                .containsExactly(6, 3, 2);
    }

    @Test
    void leavesWhatItDoesNotKnowInOneColour() {
        assertThat(Highlight.of("klingon", "nuqneH\n"))
                .containsExactly(new Highlight.Run(new Span(0, 7), ""));
    }

    @Test
    void coversAllOfAnyTextInOrder() {
        long seed = RandomGenerator.getDefault().nextLong();
        Random random = new Random(seed);
        for (int round = 0; round < 400; round++) {
            String code = MarkdownText.random(random, 60);
            for (Language language : Language.ALL) {
                int end = 0;
                for (Highlight.Run run : Highlight.of(language.names().getFirst(), code)) {
                    assertThat(run.span().start()).as("seed %d", seed).isEqualTo(end);
                    end = run.span().end();
                }
                assertThat(end).as("seed %d, %s", seed, language.title()).isEqualTo(code.length());
            }
        }
    }
}
