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

    CodeSheet(String code, List<Highlight.Run> runs) {
        CodeArea area = new CodeArea(code);
        area.setEditable(false);
        area.getStyleClass().add("md-code-sheet");
        StyleSpansBuilder<Collection<String>> styles = new StyleSpansBuilder<>();
        for (Highlight.Run run : runs) {
            styles.add(
                    run.style().isEmpty() ? List.of() : List.of(run.style()),
                    run.span().end() - run.span().start());
        }
        if (!runs.isEmpty()) {
            area.setStyleSpans(0, styles.create());
        }
        area.moveTo(0);
        area.requestFollowCaret();
        setMinHeight(HEIGHT);
        setPrefHeight(HEIGHT);
        getChildren().add(new VirtualizedScrollPane<>(area));
    }
}
