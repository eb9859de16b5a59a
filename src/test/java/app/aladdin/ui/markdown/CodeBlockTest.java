package app.aladdin.ui.markdown;

import static app.aladdin.ui.Toolkit.onFx;

import static org.assertj.core.api.Assertions.assertThat;

import app.aladdin.ui.Toolkit;

import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.layout.StackPane;

import org.commonmark.node.FencedCodeBlock;
import org.fxmisc.richtext.CodeArea;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Toolkit.class)
class CodeBlockTest {

    @Test
    void copiesAllOfTheCodeAlsoWhatIsFolded() throws Exception {
        onFx(() -> {
            String code = "{ }\n".repeat(100);
            CodeBlock block = block("json", code);
            ((Button) block.lookup(".md-copy")).fire();
            assertThat(Clipboard.getSystemClipboard().getString()).isEqualTo(code);
        });
    }

    @Test
    void foldsAboveThirtyLinesAndStaysUnfoldedWhenBuiltAgain() throws Exception {
        onFx(() -> {
            Unfolded unfolded = new Unfolded();
            CodeBlock block = block("json", "{ }\n".repeat(100), unfolded);
            assertThat(lines(block)).isEqualTo(CodeBlock.FOLD);
            assertThat(more(block).getText()).isEqualTo("Show all 100 lines");
            more(block).fire();
            assertThat(lines(block)).isEqualTo(100);
            assertThat(lines(block("json", "{ }\n".repeat(100), unfolded))).isEqualTo(100);
        });
    }

    @Test
    void veryLongCodeScrollsWithinItsFrame() throws Exception {
        onFx(() -> {
            CodeBlock block = block("java", "int a = 1;\n".repeat(5_000));
            more(block).fire();
            CodeArea area = (CodeArea) block.lookup(".md-code-sheet");
            assertThat(area.getParagraphs()).hasSize(5_000);
            assertThat(area.getStyleOfChar(0)).containsExactly("md-name");
        });
    }

    @Test
    void wrapsWhenAsked() throws Exception {
        onFx(() -> {
            CodeBlock block = block("sh", "echo " + "word ".repeat(100));
            double before = block.prefHeight(300);
            ((ToggleButton) block.lookup(".toggle-button")).fire();
            assertThat(block.prefHeight(300)).isGreaterThan(before + 100);
        });
    }

    @Test
    void isTitledByItsLanguageOrByWhatFollowsIt() throws Exception {
        onFx(() -> {
            assertThat(title("json")).isEqualTo("JSON");
            assertThat(title("fountain")).isEqualTo("Fountain");
            assertThat(title(" Fountain  Scene 35, page 43")).isEqualTo("Scene 35, page 43");
            assertThat(title("")).isEmpty();
        });
    }

    @Test
    void setsFountainAsAScriptPage() throws Exception {
        onFx(() -> {
            String scene = "INT. CAVE - NIGHT\n\nHe waits.\n\nALADDIN\nForty-two.\n";
            CodeBlock block = block("fountain", scene);
            assertThat(block.lookupAll(".md-scene-heading")).hasSize(1);
            assertThat(block.lookupAll(".md-script-line")).hasSize(4);
        });
    }

    private static String title(String info) {
        return ((Label) block(info, "x").lookup(".label")).getText();
    }

    private static Hyperlink more(CodeBlock block) {
        return (Hyperlink) block.lookup(".hyperlink");
    }

    private static long lines(CodeBlock block) {
        return ((Prose) block.lookup(".md-code-block")).text().lines().count();
    }

    private static CodeBlock block(String info, String literal) {
        return block(info, literal, new Unfolded());
    }

    private static CodeBlock block(String info, String literal, Unfolded unfolded) {
        FencedCodeBlock code = new FencedCodeBlock();
        code.setInfo(info);
        code.setLiteral(literal);
        Budget budget = new Budget(0, 1_000_000);
        CodeBlock block = new CodeBlock(info, MarkdownWords.english(), unfolded, budget.nextCode());
        block.add(code, budget);
        block.finish();
        new Scene(new StackPane(block));
        block.applyCss();
        return block;
    }
}
