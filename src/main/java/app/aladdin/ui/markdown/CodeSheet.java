package app.aladdin.ui.markdown;

import javafx.scene.layout.StackPane;

import org.fxmisc.flowless.VirtualizedScrollPane;
import org.fxmisc.richtext.CodeArea;
import org.fxmisc.richtext.model.StyleSpansBuilder;

import java.util.Collection;
import java.util.List;

/// Very long code in a view of its own that builds only the lines in sight. Its selection is its
/// own, too.
final class CodeSheet extends StackPane {
    private static final double HEIGHT = 480;

    private final CodeArea area = new CodeArea();
    private final Highlight highlight;
    private int pieces;
    private int characters;
    private int colour;
    private boolean broken;

    CodeSheet(String language) {
        highlight = new Highlight(language);
        area.setEditable(false);
        area.getStyleClass().add("md-code-sheet");
        setMinHeight(HEIGHT);
        setPrefHeight(HEIGHT);
        getChildren().add(new VirtualizedScrollPane<>(area));
    }

    /// Shows this code, of which so many pieces do not change any more.
    void show(List<CodeText.Said> code, int finished) {
        boolean first = area.getLength() == 0;
        highlight.goOnFrom(colour);
        int from = characters;
        StringBuilder text = new StringBuilder();
        StyleSpansBuilder<Collection<String>> styles = new StyleSpansBuilder<>();
        styles.add(List.of(), 0);
        boolean between = broken;
        for (CodeText.Said piece : code.subList(pieces, code.size())) {
            if (between && !piece.text().isEmpty()) {
                text.append('\n');
                styles.add(List.of(), 1);
                between = false;
            }
            String shown = CodeText.withoutLastBreak(piece.text());
            between |= shown.length() < piece.text().length();
            text.append(Shown.of(shown));
            for (Highlight.Run run : highlight.read(shown)) {
                styles.add(
                        run.style().isEmpty() ? List.of() : List.of(run.style()),
                        run.span().end() - run.span().start());
            }
            if (pieces < finished) {
                pieces++;
                characters = from + text.length();
                colour = highlight.state();
                broken = between;
            }
        }
        area.replaceText(from, area.getLength(), text.toString());
        area.setStyleSpans(from, styles.create());
        if (first) {
            area.moveTo(0);
            area.requestFollowCaret();
        }
    }
}
