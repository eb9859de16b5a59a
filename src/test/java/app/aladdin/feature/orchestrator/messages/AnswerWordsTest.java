package app.aladdin.feature.orchestrator.messages;

import static app.aladdin.ui.Toolkit.onFx;

import static org.assertj.core.api.Assertions.assertThat;

import app.aladdin.contract.AnswerMetadata;
import app.aladdin.ui.Toolkit;
import app.aladdin.ui.view.AnswerBody;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.Optional;

/// The words of an answer that also brought results.
@ExtendWith(Toolkit.class)
final class AnswerWordsTest {
    @TempDir Path home;

    private static final class FakeBody implements AnswerBody {
        private final Region node = new StackPane(new Label("results"));

        FakeBody() {
            node.getStyleClass().add("results");
        }

        @Override
        public Region node() {
            return node;
        }

        @Override
        public void show(AnswerMetadata metadata) {}

        @Override
        public void dispose() {}
    }

    private CellsUnderTest cells(String brought) throws Exception {
        return new CellsUnderTest(
                home, "Two of *three* came.", brought, answer -> Optional.of(new FakeBody()));
    }

    @Test
    void standAboveTheResults() throws Exception {
        try (CellsUnderTest cells = cells("{}")) {
            onFx(() -> {
                MessageCell cell = cells.answer();
                assertThat(cell.markdown().plainText()).isEqualTo("Two of three came.");
                assertThat(cell.markdown().isManaged()).isTrue();
                assertThat(cell.lookup(".results").getLayoutY())
                        .isGreaterThan(cell.markdown().getLayoutY());
            });
        }
    }

    @Test
    void areLeftOutWhereTheyOnlyRestateTheResults() throws Exception {
        try (CellsUnderTest cells = cells("{\"restates\":true}")) {
            onFx(() -> {
                MessageCell cell = cells.answer();
                assertThat(cell.markdown().isVisible()).isFalse();
                assertThat(cell.markdown().isManaged()).isFalse();
                assertThat(cell.lookup(".results")).isNotNull();
            });
        }
    }

    @Test
    void canBeCopiedAsRichTextWhereTheyAreLeftOut() throws Exception {
        try (CellsUnderTest cells = cells("{\"restates\":true}")) {
            onFx(() -> {
                MessageCell cell = cells.answer();
                ((Button) cell.tools().getChildren().getFirst()).fire();
                Clipboard board = Clipboard.getSystemClipboard();
                assertThat(board.getString()).isEqualTo("Two of three came.");
                assertThat(board.getHtml()).contains("<em>three</em>");
            });
        }
    }
}
