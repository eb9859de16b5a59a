package app.aladdin.ui.markdown;

import static app.aladdin.ui.Toolkit.onFx;

import static org.assertj.core.api.Assertions.assertThat;

import app.aladdin.ui.Toolkit;

import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.text.Text;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import java.time.Duration;

/// Texts that nobody writes on purpose, or somebody to do harm: shown within the time that a
/// portion of any text may take, most of which is for a busy machine.
@ExtendWith(Toolkit.class)
class BadInputTest {
    private static final Duration PORTION = Duration.ofSeconds(3);
    private static final Duration READING = Duration.ofSeconds(5);
    private static final int CHARACTERS = 20_000;

    @Test
    void foldsALineOfFiveMillionCharacters() throws Exception {
        MarkdownView view = shown("word ".repeat(1_000_000));

        assertThat(letters(view)).isBetween(10_000, 25_000);
        assertThat(view.lookupAll(".hyperlink")).isNotEmpty();
    }

    @Test
    void showsAHundredNestedLists() throws Exception {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 100; i++) {
            text.append("  ".repeat(i)).append("- level ").append(i).append('\n');
        }

        assertThat(shown(text.toString()).plainText()).contains("level 0").contains("level 99");
    }

    @Test
    void foldsATableOfTenThousandRows() throws Exception {
        MarkdownView view = shown("| a | b |\n|---|---|\n" + "| one | two |\n".repeat(10_000));

        assertThat(letters(view)).isLessThan(25_000);
        assertThat(view.lookupAll(".hyperlink")).isNotEmpty();
    }

    @Test
    void showsTheFirstOfAThousandBlocksOfCodeAtOnce() throws Exception {
        MarkdownView view = shown("```java\nint a = 1;\n```\n\n".repeat(1_000));

        assertThat(view.blocks().size()).isBetween(20, 200);
    }

    @Test
    void showsWhatTurnsTextAroundOrIsHalfACharacterAsAMark() throws Exception {
        MarkdownView view = shown("a\u202Eb\u0000c\uD83Dd\u0007e");

        assertThat(text(view)).isEqualTo("a\uFFFDb\uFFFDc\uFFFDd\uFFFDe");
    }

    /// As a message does: a first portion, in a scene, laid out.
    private static MarkdownView shown(String text) throws Exception {
        long start = System.nanoTime();
        Markdown markdown = Markdown.read(text);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(READING);
        return onFx(() -> {
            MarkdownView view =
                    new MarkdownView(link -> {}, MarkdownWords.english(), new MarkdownMemory());
            long building = System.nanoTime();
            view.show(markdown, CHARACTERS);
            new Scene(view, 800, 600);
            view.applyCss();
            view.layout();
            assertThat(Duration.ofNanos(System.nanoTime() - building)).isLessThan(PORTION);
            return view;
        });
    }

    private static int letters(Parent parent) {
        return text(parent).length();
    }

    private static String text(Parent parent) {
        StringBuilder text = new StringBuilder();
        for (var child : parent.getChildrenUnmodifiable()) {
            if (child instanceof Text part) {
                text.append(part.getText());
            } else if (child instanceof Prose || child instanceof MarkdownView) {
                text.append(text((Parent) child));
            } else if (child instanceof Parent inner
                    && !(child.getStyleClass().contains("hyperlink"))) {
                text.append(text(inner));
            }
        }
        return text.toString();
    }
}
