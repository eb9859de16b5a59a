package app.aladdin.ui.markdown;

import app.aladdin.ui.icon.Icons;

import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.util.Duration;

import org.kordamp.ikonli.feather.Feather;

import java.util.Locale;
import java.util.Map;

/// Code in a frame: its language and a button that copies all of it above, the lines below as they
/// are, scrolling sideways. A `fountain` block is shown as a script page instead.
final class CodeBlock extends VBox {
    private static final Duration SAYS_COPIED = Duration.millis(1200);
    private static final String FOUNTAIN = "fountain";
    private static final Map<String, String> NAMES =
            Map.of(
                    "json", "JSON",
                    "yaml", "YAML",
                    "yml", "YAML",
                    "xml", "XML",
                    "html", "HTML",
                    "css", "CSS",
                    "sql", "SQL",
                    "js", "JavaScript",
                    "javascript", "JavaScript",
                    "sh", "Shell");

    /// @param info what stands behind the fence: the language, and maybe a title
    /// @param literal all of the code, which is what is copied
    /// @param shown as much of it as is shown
    CodeBlock(String info, String literal, String shown, MarkdownWords words) {
        getStyleClass().add("md-frame");
        getChildren().addAll(head(info, literal, words), body(info, shown));
    }

    private static Node head(String info, String literal, MarkdownWords words) {
        Label title = new Label(Shown.of(title(info)));
        title.getStyleClass().addAll("small", "muted");
        HBox.setHgrow(title, Priority.ALWAYS);
        title.setMaxWidth(Double.MAX_VALUE);
        title.setMinWidth(0);
        HBox head = new HBox(title, copyButton(literal, words));
        head.getStyleClass().add("md-frame-head");
        return head;
    }

    private static Node body(String info, String shown) {
        if (language(info).equals(FOUNTAIN)) {
            return new ScriptPage(shown);
        }
        Prose code = new Prose("md-code-block");
        code.add(new Text(Shown.of(withoutLastBreak(shown))));
        code.setMinWidth(Region.USE_PREF_SIZE);
        return new SidewaysScroll(code);
    }

    private static Button copyButton(String literal, MarkdownWords words) {
        Button copy = new Button(words.copyCode(), Icons.of(Feather.COPY, 14));
        copy.getStyleClass().addAll("flat", "icon-button", "tiny");
        copy.setTooltip(new Tooltip(words.copyCode()));
        PauseTransition back = new PauseTransition(SAYS_COPIED);
        back.setOnFinished(event -> {
            copy.setText(words.copyCode());
            copy.setGraphic(Icons.of(Feather.COPY, 14));
        });
        copy.setOnAction(event -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(literal);
            Clipboard.getSystemClipboard().setContent(content);
            copy.setText(words.copied());
            copy.setGraphic(Icons.of(Feather.CHECK, 14));
            back.playFromStart();
        });
        return copy;
    }

    /// What the head says: `fountain Scene 35, page 43` is titled by what follows the language.
    private static String title(String info) {
        String language = language(info);
        String rest = info.strip().substring(language.length()).strip();
        return rest.isEmpty() ? NAMES.getOrDefault(language, capitalised(language)) : rest;
    }

    private static String language(String info) {
        String stripped = info.strip();
        int end = 0;
        while (end < stripped.length() && !Character.isWhitespace(stripped.charAt(end))) {
            end++;
        }
        return stripped.substring(0, end).toLowerCase(Locale.ROOT);
    }

    private static String capitalised(String word) {
        return word.isEmpty()
                ? ""
                : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    private static String withoutLastBreak(String text) {
        return text.endsWith("\n") ? text.substring(0, text.length() - 1) : text;
    }
}
