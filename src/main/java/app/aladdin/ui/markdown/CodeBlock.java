package app.aladdin.ui.markdown;

import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/// Code in a frame: its language and what can be done with it above, the coloured lines below,
/// scrolling sideways or wrapped. More than [#FOLD] lines are folded. A `fountain` block is shown
/// as a script page instead.
///
/// Lines are drawn as running text, because that is selected together with the blocks around it and
/// costs an eighth of an editor's view. Very long code is given such a view once it is unfolded.
final class CodeBlock extends VBox implements Growing {
    /// More lines than this are shown only when they are asked for.
    static final int FOLD = 30;

    /// More lines than this scroll within the frame.
    static final int MOST_AS_TEXT = 400;

    private static final String FOUNTAIN = "fountain";

    private final String language;
    private final MarkdownWords words;
    private final Unfolded unfolded;
    private final Unfolded.Code name;
    private final CodeHead head;
    private final Hyperlink more = new Hyperlink();
    private final StringBuilder literal = new StringBuilder();
    private final List<CodeText.Said> code = new ArrayList<>();
    private int breaks;
    private Settled settled = new Settled(0, 0, 0);
    private @Nullable As as;
    private @Nullable CodeText text;
    private @Nullable CodeSheet sheet;
    private @Nullable ScriptPage page;

    /// How the code is shown.
    private enum As {
        TEXT,
        BEGINNING,
        SHEET,
        PAGE
    }

    private record Settled(int characters, int pieces, int breaks) {}

    /// @param name what it is remembered by when it is unfolded
    CodeBlock(String info, MarkdownWords words, Unfolded unfolded, Unfolded.Code name) {
        CodeInfo said = new CodeInfo(info);
        this.language = said.language();
        this.words = words;
        this.unfolded = unfolded;
        this.name = name;
        getStyleClass().add("md-frame");
        head = new CodeHead(said.title(), literal::toString, words);
        getChildren().add(head);
        more.setOnAction(event -> {
            unfolded.add(name);
            finish();
        });
    }

    /// What stands behind the opening fence.
    static String info(org.commonmark.node.Node node) {
        return node instanceof FencedCodeBlock code ? code.getInfo() : "";
    }

    @Override
    public Node node() {
        return this;
    }

    @Override
    public void add(org.commonmark.node.Node piece, Budget budget) {
        String all =
                switch (piece) {
                    case FencedCodeBlock fenced -> fenced.getLiteral();
                    case IndentedCodeBlock indented -> indented.getLiteral();
                    default -> "";
                };
        literal.append(all);
        String shown = budget.take(all);
        code.add(new CodeText.Said(piece, shown));
        breaks += (int) shown.chars().filter(c -> c == '\n').count();
    }

    /// All of the code is copied, however much is shown.
    @Override
    public boolean hearsAll() {
        return true;
    }

    @Override
    public void settle() {
        settled = new Settled(literal.length(), code.size(), breaks);
    }

    @Override
    public void takeBack() {
        literal.setLength(settled.characters);
        code.subList(settled.pieces, code.size()).clear();
        breaks = settled.breaks;
    }

    @Override
    public void finish() {
        int lines = breaks + (endsInBreak() ? 0 : 1);
        As wanted = as(lines);
        boolean other = wanted != as;
        as = wanted;
        switch (wanted) {
            case TEXT -> showText(other);
            case BEGINNING -> showBeginning(other, lines);
            case SHEET -> showSheet(other);
            case PAGE -> showPage(other);
        }
    }

    private As as(int lines) {
        if (language.equals(FOUNTAIN)) {
            return As.PAGE;
        }
        if (lines > FOLD + 2 && !unfolded.holds(name)) {
            return As.BEGINNING;
        }
        return lines <= Math.max(FOLD + 2, MOST_AS_TEXT) ? As.TEXT : As.SHEET;
    }

    private boolean endsInBreak() {
        return code.reversed().stream()
                .map(CodeText.Said::text)
                .filter(each -> !each.isEmpty())
                .findFirst()
                .map(each -> each.endsWith("\n"))
                .orElse(false);
    }

    private void put(Node... nodes) {
        getChildren().setAll(head);
        getChildren().addAll(nodes);
    }

    private void showText(boolean other) {
        CodeText shown = text;
        if (other || shown == null) {
            shown = new CodeText(language, head.wrapped());
            text = shown;
            put(shown.node());
        }
        shown.show(code, settled.pieces);
    }

    private void showBeginning(boolean other, int lines) {
        more.setText(words.allLines(lines));
        CodeText shown = text;
        if (other || shown == null) {
            shown = new CodeText(language, head.wrapped());
            text = shown;
            StackPane foot = new StackPane(more);
            foot.getStyleClass().add("md-frame-foot");
            put(shown.node(), foot);
        }
        shown.show(beginning(), settled.pieces);
    }

    private List<CodeText.Said> beginning() {
        List<CodeText.Said> beginning = new ArrayList<>();
        int left = FOLD;
        for (CodeText.Said piece : code) {
            int end = 0;
            while (left > 0 && end < piece.text().length()) {
                int next = piece.text().indexOf('\n', end);
                end = next < 0 ? piece.text().length() : next + 1;
                left--;
            }
            beginning.add(new CodeText.Said(piece.source(), piece.text().substring(0, end)));
            if (left == 0) {
                break;
            }
        }
        return beginning;
    }

    private void showSheet(boolean other) {
        CodeSheet shown = sheet;
        if (other || shown == null) {
            head.cannotWrap();
            shown = new CodeSheet(language);
            sheet = shown;
            put(shown);
        }
        shown.show(code, settled.pieces);
    }

    private void showPage(boolean other) {
        ScriptPage shown = page;
        if (other || shown == null) {
            head.cannotWrap();
            shown = new ScriptPage(code.getFirst().source());
            page = shown;
            put(shown);
        }
        StringBuilder script = new StringBuilder();
        code.forEach(piece -> script.append(piece.text()));
        shown.show(script.toString());
    }
}
