package app.aladdin.ui.markdown;

import static app.aladdin.ui.Toolkit.onFx;

import static org.assertj.core.api.Assertions.assertThat;

import app.aladdin.ui.Toolkit;
import app.aladdin.ui.theme.Theme;

import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Bounds;
import javafx.scene.Scene;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.VBox;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.List;

@ExtendWith(Toolkit.class)
class SelectionTest {
    private static final String TEXT =
            """
            # Act two

            The **lullaby** opens [35](aladdin://scene/35) and `hums`.

            | Cue | Scene |
            |-----|-------|
            | Drums | 36 |
            | Ring | 31 |

            - first
            - second

            ```json
            {"cue": 1}
            ```
            """;

    @Test
    void reachesAcrossBlocks() throws Exception {
        onFx(() -> {
            MarkdownView view = view(TEXT);
            view.select(new Selection(new Place(0, 4), new Place(1, 11)));
            assertThat(view.copied().plain()).isEqualTo("two\n\nThe lullaby");
            assertThat(view.copied().markdown()).isEqualTo("# two\n\nThe **lullaby**");
            assertThat(view.copied().html())
                    .isEqualTo("<h1>two</h1>\n<p>The <strong>lullaby</strong></p>\n");
        });
    }

    @Test
    void isTheSameInEitherDirection() throws Exception {
        onFx(() -> {
            MarkdownView view = view(TEXT);
            view.select(new Selection(new Place(1, 11), new Place(0, 4)));
            assertThat(view.copied().plain()).isEqualTo("two\n\nThe lullaby");
        });
    }

    @Test
    void copiesAllAsRichTextWithARealTable() throws Exception {
        onFx(() -> {
            MarkdownView view = view(TEXT);
            view.selectAll();
            view.copy();
            Clipboard clipboard = Clipboard.getSystemClipboard();
            assertThat(clipboard.getHtml())
                    .contains("<table>", "<td>Drums</td>", "<li>second</li>", "<strong>lullaby");
            assertThat(clipboard.getString()).contains("Drums\t36").doesNotContain("**");
            view.copyMarkdown();
            assertThat(clipboard.getString()).isEqualTo(TEXT.strip());
        });
    }

    @Test
    void takesWordsOfOneCellAloneAndElseWholeRowsWithTheHead() throws Exception {
        onFx(() -> {
            MarkdownView view = view(TEXT);
            view.select(new Selection(new Place(2, 10), new Place(2, 15)));
            assertThat(view.copied().markdown()).isEqualTo("Drums");
            view.select(new Selection(new Place(2, 12), new Place(2, 18)));
            assertThat(view.copied().plain()).isEqualTo("Cue\tScene\nDrums\t36");
        });
    }

    @Test
    void takesPartOfAListAndOfCode() throws Exception {
        onFx(() -> {
            MarkdownView view = view(TEXT);
            view.select(new Selection(new Place(3, 6), new Place(4, 6)));
            assertThat(view.copied().markdown()).isEqualTo("- second\n\n```json\n{\"cue\"\n```");
        });
    }

    @ParameterizedTest
    @EnumSource(LongBlock.class)
    void takesTheSameOfABlockThatCameInPieces(LongBlock kind) throws Exception {
        onFx(() -> {
            String text = kind.text(2_000);
            MarkdownView whole = view(text);
            MarkdownView grown = view("");
            MarkdownBlocks blocks = new MarkdownBlocks();
            for (int at = 0; at < text.length(); at += 30) {
                blocks.append(text.substring(at, Math.min(at + 30, text.length())));
                grown.show(new Markdown(blocks.blocks(), blocks.length()));
            }
            assertThat(blocks.blocks().getLast().pieces()).hasSizeGreaterThan(2);
            for (Place end : List.of(new Place(0, 700), new Place(0, 1_100))) {
                Selection selection = new Selection(new Place(0, 240), end);
                whole.select(selection);
                grown.select(selection);
                assertThat(grown.copied().html()).isEqualTo(whole.copied().html());
                assertThat(grown.copied().plain()).isEqualTo(whole.copied().plain());
            }
        });
    }

    @Test
    void anAuthorsHtmlStaysTextAndAScriptIsNoLinkInWhatIsCopied() throws Exception {
        onFx(() -> {
            MarkdownView view = view("<b>x</b> [a](javascript:alert(1))");
            view.selectAll();
            assertThat(view.copied().html()).doesNotContain("<b>").doesNotContain("javascript");
        });
    }

    @Test
    void survivesTextThatComesIn() throws Exception {
        onFx(() -> {
            MarkdownBlocks blocks = new MarkdownBlocks();
            MarkdownView view = view("");
            blocks.append("One two.\n\nThree");
            view.show(new Markdown(blocks.blocks(), blocks.length()));
            view.select(new Selection(new Place(0, 4), new Place(0, 7)));
            blocks.append(" four.\n\nFive");
            view.show(new Markdown(blocks.blocks(), blocks.length()));
            assertThat(view.copied().plain()).isEqualTo("two");
            assertThat(view.lookupAll(".md-selection")).hasSize(1);
        });
    }

    @Test
    void isPaintedAgainWhenTheTextComesBackOnTheScreen() throws Exception {
        onFx(() -> {
            MarkdownMemory memory = new MarkdownMemory();
            MarkdownView first = view(TEXT, memory);
            first.select(new Selection(new Place(0, 0), new Place(1, 11)));
            MarkdownView second = view(TEXT, memory);
            assertThat(second.lookupAll(".md-selection")).hasSize(2);
            assertThat(second.copied().plain()).isEqualTo("Act two\n\nThe lullaby");
        });
    }

    @Test
    void isMadeByDragging() throws Exception {
        onFx(() -> {
            MarkdownView view = view("One two three.\n\nFour five six.");
            fire(view, MouseEvent.MOUSE_PRESSED, 0, true, 1, false);
            fire(view, MouseEvent.MOUSE_DRAGGED, 1, false, 1, false);
            assertThat(view.copied().plain()).isEqualTo("One two three.\n\nFour five six.");
        });
    }

    @Test
    void takesAWordWithTwoClicksAndAPieceWithThree() throws Exception {
        onFx(() -> {
            MarkdownView view = view("Onetwo three.\n\nFour five six.");
            fire(view, MouseEvent.MOUSE_PRESSED, 0, true, 2, false);
            assertThat(view.copied().plain()).isEqualTo("Onetwo");
            fire(view, MouseEvent.MOUSE_PRESSED, 1, true, 3, false);
            assertThat(view.copied().plain()).isEqualTo("Four five six.");
        });
    }

    @Test
    void isExtendedByShiftAndClick() throws Exception {
        onFx(() -> {
            MarkdownView view = view("Onetwo three.\n\nFour five six.");
            fire(view, MouseEvent.MOUSE_PRESSED, 0, true, 2, false);
            fire(view, MouseEvent.MOUSE_PRESSED, 1, false, 1, true);
            assertThat(view.copied().plain()).isEqualTo("Onetwo three.\n\nFour five six.");
        });
    }

    @Test
    void takesAllAndCopiesByKeyboard() throws Exception {
        onFx(() -> {
            MarkdownView view = view("One\n\nTwo");
            Event.fireEvent(view, key(KeyCode.A));
            assertThat(view.selection()).isNotNull();
            Event.fireEvent(view, key(KeyCode.C));
            assertThat(Clipboard.getSystemClipboard().getString()).isEqualTo("One\n\nTwo");
        });
    }

    private static MarkdownView view(String text) {
        return view(text, new MarkdownMemory());
    }

    private static MarkdownView view(String text, MarkdownMemory memory) {
        MarkdownView view = new MarkdownView(link -> {}, MarkdownWords.english(), memory);
        view.show(Markdown.read(text));
        VBox root = new VBox(view);
        new Theme().dress(new Scene(root, 400, 600));
        root.applyCss();
        root.layout();
        return view;
    }

    /// At the start or the end of the only line of a block.
    private static void fire(
            MarkdownView view,
            EventType<MouseEvent> type,
            int block,
            boolean start,
            int clicks,
            boolean shift) {
        Prose piece = view.text(block).pieces().getFirst();
        Bounds bounds = view.sceneToLocal(piece.localToScene(piece.getLayoutBounds()));
        double x = start ? bounds.getMinX() + 1 : bounds.getMaxX() - 1;
        double y = bounds.getMinY() + 10;
        Event.fireEvent(
                view,
                new MouseEvent(
                        type,
                        x,
                        y,
                        x,
                        y,
                        MouseButton.PRIMARY,
                        clicks,
                        shift,
                        false,
                        false,
                        false,
                        true,
                        false,
                        false,
                        false,
                        false,
                        true,
                        null));
    }

    private static KeyEvent key(KeyCode code) {
        boolean mac = System.getProperty("os.name").startsWith("Mac");
        return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, !mac, false, mac);
    }
}
