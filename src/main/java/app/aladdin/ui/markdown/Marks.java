package app.aladdin.ui.markdown;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.shape.Path;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/// What is looked for, marked in the running text of a view.
final class Marks {
    private final MarkdownView view;
    private Sought sought = Sought.NOTHING;
    private @Nullable Path current;
    private int currentBlock;

    Marks(MarkdownView view) {
        this.view = view;
    }

    void seek(Sought next) {
        if (!next.equals(sought)) {
            sought = next;
            paint();
        }
    }

    /// After other text came into the view.
    void again() {
        if (!sought.isEmpty()) {
            paint();
        }
    }

    private void paint() {
        current = null;
        int before = 0;
        for (int block = 0; block < view.blocks().size(); block++) {
            for (Prose piece : view.text(block).pieces()) {
                List<Span> places = sought.in(piece.text());
                List<Prose.Mark> marks = new ArrayList<>();
                for (Span place : places) {
                    boolean here = before++ == sought.current();
                    Prose.Mark mark = new Prose.Mark(place, here);
                    marks.add(mark);
                    if (here) {
                        current = mark.path();
                        currentBlock = block;
                    }
                }
                piece.mark(marks);
            }
        }
    }

    /// Where the place that is looked at lies in another node; null where it is not to be seen.
    @Nullable Bounds within(Node node) {
        Path path = current;
        if (path != null && view.blocks().bring(currentBlock)) {
            view.applyCss();
            view.layout();
        }
        if (path == null || path.getScene() == null || path.getElements().isEmpty()) {
            return null;
        }
        return node.sceneToLocal(path.localToScene(path.getLayoutBounds()));
    }
}
