package app.aladdin.ui.markdown;

import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;

import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.IndentedCodeBlock;

/// Code in a frame: its language and what can be done with it above, the coloured lines below,
/// scrolling sideways or wrapped. More than [#FOLD] lines are folded. A `fountain` block is shown
/// as a script page instead.
///
/// Lines are drawn as running text, because that is selected together with the blocks around it and
/// costs an eighth of an editor's view. Very long code is given such a view once it is unfolded.
final class CodeBlock extends VBox {
    /// More lines than this are shown only when they are asked for.
    static final int FOLD = 30;

    /// More lines than this scroll within the frame.
    static final int MOST_AS_TEXT = 400;

    private static final String FOUNTAIN = "fountain";

    private final org.commonmark.node.Node source;
    private final CodeInfo info;
    private final String code;
    private final MarkdownWords words;
    private final Unfolded unfolded;
    private final CodeHead head;

    /// @param source the parsed block
    /// @param literal all of the code, which is what is copied
    /// @param shown as much of it as there is room for
    private CodeBlock(
            org.commonmark.node.Node source,
            String info,
            String literal,
            String shown,
            MarkdownWords words,
            Unfolded unfolded) {
        this.source = source;
        this.info = new CodeInfo(info);
        this.code = withoutLastBreak(shown);
        this.words = words;
        this.unfolded = unfolded;
        getStyleClass().add("md-frame");
        head = new CodeHead(this.info.title(), literal, words);
        getChildren().add(head);
        if (this.info.language().equals(FOUNTAIN)) {
            head.cannotWrap();
            getChildren().add(new ScriptPage(shown, source));
        } else {
            showCode();
        }
    }

    static CodeBlock of(
            FencedCodeBlock code, Budget budget, MarkdownWords words, Unfolded unfolded) {
        String literal = code.getLiteral();
        return new CodeBlock(code, code.getInfo(), literal, budget.take(literal), words, unfolded);
    }

    static CodeBlock of(
            IndentedCodeBlock code, Budget budget, MarkdownWords words, Unfolded unfolded) {
        String literal = code.getLiteral();
        return new CodeBlock(code, "", literal, budget.take(literal), words, unfolded);
    }

    private void showCode() {
        getChildren().remove(1, getChildren().size());
        int lines = (int) code.chars().filter(c -> c == '\n').count() + 1;
        if (lines <= FOLD + 2) {
            getChildren().add(text(code));
        } else if (!unfolded.holds(code)) {
            getChildren().addAll(text(firstLines()), more(lines));
        } else if (lines <= MOST_AS_TEXT) {
            getChildren().add(text(code));
        } else {
            head.cannotWrap();
            getChildren().add(new CodeSheet(Shown.of(code), Highlight.of(info.language(), code)));
        }
    }

    private Node more(int lines) {
        Hyperlink more = new Hyperlink(words.allLines(lines));
        more.setOnAction(event -> {
            unfolded.add(code);
            showCode();
        });
        StackPane foot = new StackPane(more);
        foot.getStyleClass().add("md-frame-foot");
        return foot;
    }

    private Node text(String part) {
        Prose prose = new Prose("md-code-block");
        String safe = Shown.of(part);
        for (Highlight.Run run : Highlight.of(info.language(), part)) {
            Text text = new Text(safe.substring(run.span().start(), run.span().end()));
            if (!run.style().isEmpty()) {
                text.getStyleClass().add(run.style());
            }
            prose.add(text, source, run.span().start());
        }
        prose.setMinWidth(Region.USE_PREF_SIZE);
        head.wrapped().subscribe(wrap -> prose.setMinWidth(wrap ? 0 : Region.USE_PREF_SIZE));
        return new SidewaysScroll(prose);
    }

    private String firstLines() {
        int end = 0;
        for (int line = 0; line < FOLD; line++) {
            end = code.indexOf('\n', end) + 1;
        }
        return code.substring(0, end - 1);
    }

    private static String withoutLastBreak(String text) {
        return text.endsWith("\n") ? text.substring(0, text.length() - 1) : text;
    }
}
