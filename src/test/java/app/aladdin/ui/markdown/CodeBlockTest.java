package app.aladdin.ui.markdown;

import static app.aladdin.ui.Toolkit.onFx;

import static org.assertj.core.api.Assertions.assertThat;

import app.aladdin.ui.Toolkit;

import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.layout.StackPane;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Toolkit.class)
class CodeBlockTest {

    @Test
    void copiesAllOfTheCodeAlsoWhatIsFolded() throws Exception {
        onFx(() -> {
            CodeBlock block = block("json", "{ }\n{ }\n", "{ }");
            ((Button) block.lookup(".button")).fire();
            assertThat(Clipboard.getSystemClipboard().getString()).isEqualTo("{ }\n{ }\n");
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
            CodeBlock block = block("fountain", scene, scene);
            assertThat(block.lookupAll(".md-scene-heading")).hasSize(1);
            assertThat(block.lookupAll(".md-script-line")).hasSize(4);
        });
    }

    private static String title(String info) {
        return ((Label) block(info, "x", "x").lookup(".label")).getText();
    }

    private static CodeBlock block(String info, String literal, String shown) {
        CodeBlock block = new CodeBlock(info, literal, shown, MarkdownWords.english());
        new Scene(new StackPane(block));
        return block;
    }
}
