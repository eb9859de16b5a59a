package app.aladdin.ui.markdown;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// Code as running text in the colours of its language. The break behind its last line is shown
/// only once another line follows.
final class CodeText {
    private final Prose prose = new Prose("md-code-block");
    private final SidewaysScroll node = new SidewaysScroll(prose);
    private final Highlight highlight;
    private State settled = new State(0, 0, 0, null);

    /// A piece of code.
    ///
    /// @param source the parsed block
    /// @param text all of its code or the beginning of it
    record Said(org.commonmark.node.Node source, String text) {}

    /// What has been shown.
    ///
    /// @param after a piece that ended in a break, if one did
    private record State(int pieces, int parts, int colour, @Nullable Said after) {}

    CodeText(String language, ObservableValue<Boolean> wrapped) {
        highlight = new Highlight(language);
        prose.setMinWidth(Region.USE_PREF_SIZE);
        wrapped.subscribe(wrap -> prose.setMinWidth(wrap ? 0 : Region.USE_PREF_SIZE));
    }

    Node node() {
        return node;
    }

    /// Shows this code, of which so many pieces do not change any more.
    void show(List<Said> code, int finished) {
        prose.keep(settled.parts);
        highlight.goOnFrom(settled.colour);
        State now = settled;
        for (Said piece : code.subList(settled.pieces, code.size())) {
            now = add(piece, now);
            if (now.pieces <= finished) {
                settled = now;
            }
        }
        prose.finish();
    }

    private State add(Said piece, State before) {
        Said after = before.after;
        String text = piece.text();
        if (!text.isEmpty() && after != null) {
            prose.add(new Text("\n"), after.source(), after.text().length() - 1);
            after = null;
        }
        String shown = withoutLastBreak(text);
        String safe = Shown.of(shown);
        for (Highlight.Run run : highlight.read(shown)) {
            Text part = new Text(safe.substring(run.span().start(), run.span().end()));
            if (!run.style().isEmpty()) {
                part.getStyleClass().add(run.style());
            }
            prose.add(part, piece.source(), run.span().start());
        }
        return new State(
                before.pieces + 1,
                prose.parts().size(),
                highlight.state(),
                shown.length() < text.length() ? piece : after);
    }

    static String withoutLastBreak(String text) {
        return text.endsWith("\n") ? text.substring(0, text.length() - 1) : text;
    }
}
