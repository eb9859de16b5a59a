package app.aladdin.ui.markdown;

import static app.aladdin.ui.Toolkit.onFx;

import static org.assertj.core.api.Assertions.assertThat;

import app.aladdin.ui.Toolkit;
import app.aladdin.ui.theme.Theme;

import javafx.geometry.Bounds;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.VBox;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import java.util.Objects;
import java.util.Random;
import java.util.random.RandomGenerator;

/// A long text of which only what is near to what is seen is in the scene.
@ExtendWith(Toolkit.class)
class BlockStackTest {
    private static final double SEEN = 500;

    @Test
    void theSceneHoldsNoMoreNodesTheLongerATextGets() throws Exception {
        onFx(() -> {
            MarkdownView view = view("");
            StringBuilder text = new StringBuilder();
            MarkdownBlocks blocks = new MarkdownBlocks();
            int most = 0;
            for (int i = 0; i < 300; i++) {
                text.append(paragraph(i));
                blocks.set(text.toString());
                view.show(new Markdown(blocks.blocks(), blocks.length()));
                layOut(view);
                look(view, view.getHeight() - SEEN);
                most = Math.max(most, view.getChildren().size());
            }
            assertThat(view.blocks().size()).isEqualTo(300);
            assertThat(most).isLessThan(60);
        });
    }

    @Test
    void whatIsScrolledToIsThereBeforeItIsPainted() throws Exception {
        onFx(() -> {
            MarkdownView view = tall();
            look(view, view.getHeight() - SEEN);
            assertThat(view.blocks().present(0)).isFalse();
            look(view, 0);
            assertThat(view.getChildren().getFirst()).isEqualTo(view.blocks().node(0));
            for (int i = 0; view.blocks().node(i).getLayoutY() < SEEN; i++) {
                assertThat(view.blocks().present(i)).isTrue();
                assertThat(view.blocks().node(i).getLayoutBounds().getHeight()).isPositive();
            }
        });
    }

    @Test
    void theHeightIsThatOfAllBlocksAtAnyWidth() throws Exception {
        long seed = RandomGenerator.getDefault().nextLong();
        Random random = new Random(seed);
        onFx(() -> {
            for (int round = 0; round < 4; round++) {
                String text = MarkdownText.random(random, 60);
                MarkdownView whole = view(text);
                MarkdownView some = view(text);
                look(some, random.nextInt(1_000));
                for (double width : new double[] {600, 320, 480}) {
                    assertThat(some.prefHeight(width))
                            .as("seed %d, round %d, width %.0f", seed, round, width)
                            .isEqualTo(whole.prefHeight(width));
                }
            }
        });
    }

    @Test
    void aBlockKeepsItsPlaceWhenItComesBack() throws Exception {
        onFx(() -> {
            MarkdownView view = tall();
            double before = view.blocks().node(200).getLayoutY();
            look(view, 0);
            assertThat(view.blocks().present(200)).isFalse();
            look(view, before);
            assertThat(view.blocks().node(200).getLayoutY()).isEqualTo(before);
        });
    }

    @Test
    void aSelectionReachesOverBlocksThatAreAway() throws Exception {
        onFx(() -> {
            MarkdownView view = tall();
            look(view, 0);
            view.select(new Selection(new Place(0, 0), new Place(250, 9)));
            String copied = view.plainSelection();
            assertThat(copied).startsWith("Paragraph 0").endsWith("Paragraph");
            assertThat(copied.lines().filter(line -> line.startsWith("Para"))).hasSize(251);
            look(view, view.getHeight() / 2);
            Parent back = (Parent) view.blocks().node(150);
            assertThat(back.lookupAll(".md-selection")).hasSize(1);
        });
    }

    @Test
    void whatIsFoundIsBroughtBack() throws Exception {
        onFx(() -> {
            MarkdownView view = tall();
            look(view, 0);
            view.seek(new Sought("paragraph 290", 0));
            Bounds place = Objects.requireNonNull(view.soughtWithin(view));
            assertThat(view.blocks().present(290)).isTrue();
            assertThat(place.getMinY())
                    .isBetween(
                            view.blocks().node(290).getLayoutY() - 4,
                            view.blocks().node(291).getLayoutY());
        });
    }

    @Test
    void aShortTextStaysWhole() throws Exception {
        onFx(() -> {
            MarkdownView view = view(paragraph(0).repeat(20));
            look(view, 100_000);
            assertThat(view.getChildren()).hasSize(20);
        });
    }

    @Test
    void aLargerTypeChangesTheHeightOfWhatIsAway() throws Exception {
        onFx(() -> {
            MarkdownView view = tall();
            look(view, 0);
            double small = view.getHeight();
            Parent root = view.getScene().getRoot();
            root.getStyleClass().add("larger");
            view.getScene()
                    .getStylesheets()
                    .add("data:text/css,.larger%20.markdown%20%7B%20-fx-font-size:%2026px;%20%7D");
            layOut(view);
            layOut(view);
            MarkdownView whole = view(text());
            whole.getScene().getRoot().getStyleClass().add("larger");
            whole.getScene().getStylesheets().addAll(view.getScene().getStylesheets());
            layOut(whole);
            assertThat(view.getHeight()).isGreaterThan(small).isEqualTo(whole.getHeight());
        });
    }

    private static String paragraph(int number) {
        return "Paragraph "
                + number
                + " tells at some length, and with a **strong** word, what happens.\n\n";
    }

    private static MarkdownView tall() {
        return view(text());
    }

    private static String text() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 300; i++) {
            text.append(paragraph(i));
        }
        return text.toString();
    }

    private static MarkdownView view(String text) {
        MarkdownView view =
                new MarkdownView(link -> {}, MarkdownWords.english(), new MarkdownMemory());
        MarkdownBlocks blocks = new MarkdownBlocks();
        blocks.set(text);
        view.show(new Markdown(blocks.blocks(), blocks.length()));
        new Theme().dress(new Scene(new VBox(view), 480, SEEN));
        layOut(view);
        return view;
    }

    private static void layOut(MarkdownView view) {
        Parent root = view.getScene().getRoot();
        root.applyCss();
        root.layout();
    }

    private static void look(MarkdownView view, double from) {
        if (view.blocks().look(from, from + SEEN)) {
            layOut(view);
        }
    }
}
