package app.aladdin.ui.markdown;

import static app.aladdin.ui.Toolkit.onFx;

import static org.assertj.core.api.Assertions.assertThat;

import app.aladdin.ui.Toolkit;
import app.aladdin.ui.theme.Theme;

import javafx.event.Event;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.random.RandomGenerator;

@ExtendWith(Toolkit.class)
class MarkdownViewTest {
    private final List<String> followed = new ArrayList<>();
    private final Map<MarkdownView, MarkdownBlocks> growing = new HashMap<>();

    @Test
    void finishedBlocksKeepTheirNodesWhileTextComesIn() throws Exception {
        onFx(() -> {
            MarkdownView view = view("# Cues\n\nOne of four has no source.\n\nThe lul");
            List<Node> before = List.copyOf(view.getChildren());
            grow(view, "# Cues\n\nOne of four has no source.\n\nThe lullaby\n\n- 35");
            assertThat(view.getChildren().subList(0, 2)).isEqualTo(before.subList(0, 2));
            assertThat(view.getChildren()).hasSize(4);
        });
    }

    @Test
    void showsTheSameHoweverTheTextCameIn() throws Exception {
        long seed = RandomGenerator.getDefault().nextLong();
        Random random = new Random(seed);
        onFx(() -> {
            for (int round = 0; round < 60; round++) {
                boolean longBlocks = round % 4 == 0;
                String text =
                        longBlocks ? MarkdownText.grown(random) : MarkdownText.random(random, 25);
                MarkdownView grown = view("");
                grown.setStreaming(true);
                String sofar = "";
                for (String piece : MarkdownText.cut(random, text, longBlocks ? 90 : 9)) {
                    sofar += piece;
                    grow(grown, sofar);
                }
                grown.setStreaming(false);
                MarkdownView whole = view(text);
                assertThat(grown.plainText())
                        .as("seed %d, round %d", seed, round)
                        .isEqualTo(whole.plainText());
                assertThat(laidOut(grown, 320))
                        .as("seed %d, round %d", seed, round)
                        .isEqualTo(laidOut(whole, 320));
                assertThat(shown(grown)).isEqualTo(shown(whole));
            }
        });
    }

    @Test
    void aListStaysTightWhenWhatLooksLikeItsNextItemIsNone() throws Exception {
        onFx(() -> {
            String item = "- The lamp, behind the jars\n";
            String list = item.repeat(12);
            MarkdownView grown = view("");
            for (int items = 1; items < 9; items++) {
                grow(grown, item.repeat(items));
            }
            grow(grown, list + "\n-");
            grow(grown, list + "\n-->It opens");
            MarkdownView whole = view(list + "\n-->It opens");
            assertThat(laidOut(grown, 320)).isEqualTo(laidOut(whole, 320));
        });
    }

    @ParameterizedTest
    @EnumSource(LongBlock.class)
    void anOpenBlockTakesNoMoreNewNodesTheLongerItGets(LongBlock kind) throws Exception {
        onFx(() -> {
            MarkdownView view = view("");
            view.setStreaming(true);
            String text = kind.text(8_000);
            Set<Node> before = Collections.newSetFromMap(new IdentityHashMap<>());
            int[] made = new int[10];
            for (int at = 40; at < text.length(); at += 80) {
                grow(view, text.substring(0, at));
                Set<Node> now = Collections.newSetFromMap(new IdentityHashMap<>());
                collect(view, now);
                made[at * 10 / text.length()] += (int) now.stream().filter(before::add).count();
            }
            assertThat(made[9]).isLessThanOrEqualTo(Math.max(20, made[0] * 13 / 10));
        });
    }

    private static void collect(Node node, Set<Node> into) {
        into.add(node);
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, into));
        }
    }

    @Test
    void anotherTextReplacesTheFirst() throws Exception {
        onFx(() -> {
            MarkdownView view = view("One\n\nTwo");
            grow(view, "Three");
            assertThat(view.plainText()).isEqualTo("Three");
            assertThat(view.getChildren()).hasSize(1);
        });
    }

    @Test
    void theCaretStandsBehindTheLastWordOnlyWhileStreaming() throws Exception {
        onFx(() -> {
            MarkdownView view = view("- One\n- Two");
            view.setStreaming(true);
            grow(view, "- One\n- Two and");
            assertThat(view.lookupAll(".md-caret")).hasSize(1);
            view.setStreaming(false);
            assertThat(view.lookupAll(".md-caret")).isEmpty();
        });
    }

    @Test
    void theCaretStandsAloneBeforeTheFirstWord() throws Exception {
        onFx(() -> {
            MarkdownView view = view("");
            view.setStreaming(true);
            assertThat(view.lookupAll(".md-caret")).hasSize(1);
            grow(view, "Act two");
            assertThat(view.getChildren()).hasSize(1);
        });
    }

    @Test
    void aCiteTellsItsTarget() throws Exception {
        onFx(() -> {
            MarkdownView view = view("The lullaby opens [35](aladdin://scene/35).");
            ((Hyperlink) view.lookup(".cite")).fire();
            assertThat(followed).containsExactly("aladdin://scene/35");
        });
    }

    @Test
    void aLinkIsFollowedByMouseAndByKeyboard() throws Exception {
        onFx(() -> {
            MarkdownView view = view("See **the [bible](https://example.org/b)**.");
            Node link = view.lookup(".md-link");
            assertThat(link.isFocusTraversable()).isTrue();
            Event.fireEvent(link, click());
            Event.fireEvent(link, key(KeyCode.ENTER));
            assertThat(followed).containsExactly("https://example.org/b", "https://example.org/b");
        });
    }

    @Test
    void aLinkReachedByKeyboardHasARingAroundAllOfIt() throws Exception {
        onFx(() -> {
            MarkdownView view = view("See the [long **bible**](https://example.org/b).");
            Button before = new Button("before");
            Stage window = new Stage();
            window.setScene(new Scene(new VBox(before, view), 300, 200));
            new Theme().dress(window.getScene());
            window.show();
            before.requestFocus();
            before.requestFocusTraversal(TraversalDirection.NEXT);
            view.layout();
            Path ring = (Path) view.lookup(".md-ring");
            ring.getParent().layout();
            assertThat(ring.getLayoutBounds().getWidth()).isBetween(60.0, 90.0);
            before.requestFocus();
            assertThat(view.lookupAll(".md-ring")).isEmpty();
            window.close();
        });
    }

    @Test
    void aPictureIsALinkByItsNameAndHtmlIsText() throws Exception {
        onFx(() -> {
            MarkdownView view = view("![the cave](http://x/c.png) <img src=http://x/y>");
            assertThat(view.lookupAll("ImageView")).isEmpty();
            Event.fireEvent(view.lookup(".md-link"), click());
            assertThat(followed).containsExactly("http://x/c.png");
            assertThat(view.plainText()).isEqualTo("the cave <img src=http://x/y>");
        });
    }

    @Test
    void aParagraphRunsTheWayItsFirstLetterDoes() throws Exception {
        onFx(() -> {
            MarkdownView view = view("1. \u05d0 and b\n\n12 b and \u05d0");
            assertThat(view.text(0).pieces().getFirst().getEffectiveNodeOrientation())
                    .isEqualTo(NodeOrientation.RIGHT_TO_LEFT);
            assertThat(view.text(1).pieces().getFirst().getEffectiveNodeOrientation())
                    .isEqualTo(NodeOrientation.LEFT_TO_RIGHT);
        });
    }

    @Test
    void plainTextIsWhatAPersonWouldReadAloud() throws Exception {
        onFx(() -> {
            MarkdownView view =
                    view(
                            "# Act *two*\n\n3. **Cut** [45](aladdin://scene/45)\n4. Keep\n"
                                    + "   - this\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n"
                                    + "```\ncode\n```\n\n> said");
            assertThat(view.plainText())
                    .isEqualTo(
                            """
                            Act two

                            3. Cut 45
                            4. Keep
                              \u2022 this

                            a\tb
                            1\t2

                            code

                            said\
                            """);
        });
    }

    @Test
    void copiesPlainTextAndMarkdown() throws Exception {
        onFx(() -> {
            MarkdownView view = view("**Cut** it");
            view.copy();
            assertThat(Clipboard.getSystemClipboard().getString()).isEqualTo("Cut it");
            view.copyMarkdown();
            assertThat(Clipboard.getSystemClipboard().getString()).isEqualTo("**Cut** it");
        });
    }

    @Test
    void fitsANarrowPanelWhateverIsInIt() throws Exception {
        onFx(() -> {
            MarkdownView view =
                    view(
                            "word ".repeat(50)
                                    + "https://example.org/"
                                    + "x".repeat(200)
                                    + "\n\n| a | b |\n|---|---|\n| "
                                    + "cell ".repeat(40)
                                    + "| "
                                    + "y".repeat(90)
                                    + " |\n\n```\n"
                                    + "z".repeat(300)
                                    + "\n```\n\n> - 1. deep "
                                    + "text ".repeat(30));
            laidOut(view, 250);
            assertThat(view.getChildren())
                    .allSatisfy(child ->
                            assertThat(child.getLayoutBounds().getWidth())
                                    .isLessThanOrEqualTo(250.5));
        });
    }

    @Test
    void aVeryLongBlockIsFoldedAndUnfolds() throws Exception {
        onFx(() -> {
            MarkdownView view = view("word ".repeat(20_000));
            Prose prose = (Prose) view.lookup(".md-prose");
            assertThat(prose.length()).isEqualTo(BlockNode.FOLD);
            ((Hyperlink) view.lookup(".hyperlink")).fire();
            Prose more = (Prose) view.lookup(".md-prose");
            assertThat(more.length()).isEqualTo(2 * BlockNode.FOLD);
            assertThat(view.plainText()).hasSizeGreaterThan(99_000);
        });
    }

    @Test
    void hostileTextIsShownWithoutStallingTheWindow() throws Exception {
        List<String> hostile =
                List.of(
                        "a".repeat(5_000_000),
                        "> ".repeat(100) + "deep",
                        "- ".repeat(100) + "deep",
                        nestedList(100),
                        "*a **b ".repeat(2_000),
                        "| a | b | c |\n|---|---|---|\n" + "| 1 | 2 | 3 |\n".repeat(10_000),
                        "- item\n".repeat(20_000),
                        "```\nx\n```\n\n".repeat(200),
                        "\u202eevil\u0000\u0007 \ud83d alone");
        for (String text : hostile) {
            long start = System.nanoTime();
            onFx(() -> laidOut(view(text), 400));
            long millis = (System.nanoTime() - start) / 1_000_000;
            String name = text.substring(0, Math.min(12, text.length()));
            assertThat(millis).as(name).isLessThan(10_000);
        }
    }

    @Test
    void whatCannotBeDrawnIsReplaced() throws Exception {
        onFx(() -> {
            assertThat(Shown.of("a\u202eb\u0007\ud83dc\ud83d\ude42\n"))
                    .isEqualTo("a\ufffdb\ufffd\ufffdc\ud83d\ude42\n");
        });
    }

    private MarkdownView view(String text) {
        MarkdownView view =
                new MarkdownView(followed::add, MarkdownWords.english(), new MarkdownMemory());
        grow(view, text);
        return view;
    }

    private void grow(MarkdownView view, String text) {
        MarkdownBlocks blocks = growing.computeIfAbsent(view, it -> new MarkdownBlocks());
        blocks.set(text);
        view.show(new Markdown(blocks.blocks(), blocks.length()));
    }

    /// What stands there, node by node.
    private static String shown(MarkdownView view) {
        StringBuilder shown = new StringBuilder();
        for (int block = 0; block < view.blocks().size(); block++) {
            for (Prose prose : view.text(block).pieces()) {
                shown.append(prose.getStyleClass()).append('\n');
                for (Node part : prose.getChildrenUnmodifiable()) {
                    shown.append(part.getClass()).append(part.getStyleClass());
                    shown.append(part instanceof Text text ? text.getText() : "").append('\n');
                }
            }
        }
        return shown.toString();
    }

    private static double laidOut(MarkdownView view, double width) {
        VBox root = new VBox(view);
        new Theme().dress(new Scene(root, width, 600));
        root.applyCss();
        root.layout();
        return view.getHeight();
    }

    private static String nestedList(int depth) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < depth; i++) {
            text.append("  ".repeat(i)).append("- item ").append(i).append('\n');
        }
        return text.toString();
    }

    private static KeyEvent key(KeyCode code) {
        return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false);
    }

    private static MouseEvent click() {
        return new MouseEvent(
                MouseEvent.MOUSE_CLICKED,
                1,
                1,
                1,
                1,
                MouseButton.PRIMARY,
                1,
                false,
                false,
                false,
                false,
                false,
                false,
                false,
                false,
                false,
                true,
                null);
    }
}
