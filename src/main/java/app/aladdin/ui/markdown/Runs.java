package app.aladdin.ui.markdown;

import javafx.scene.Node;
import javafx.scene.text.Text;

import java.util.ArrayList;
import java.util.List;

/// The nodes that the parts of a [Prose] are shown by. Texts of the same look that follow each
/// other share one node: where a node ends a line is measured a little otherwise, and a text that
/// came in pieces has to look as one that came at once. Links stay by themselves.
final class Runs {
    private final List<Node> children;
    private final List<Run> runs = new ArrayList<>();
    private int spare;

    /// A node, and the first of the parts and of the characters that it shows.
    private record Run(Node node, int part, int start) {}

    /// @param children of the prose
    Runs(List<Node> children) {
        this.children = children;
    }

    /// Shows one part more, by the node before it, by one that was taken back from this place, or
    /// by itself.
    ///
    /// @param leading how many children are before the first run
    /// @param index of the part
    /// @param text all that was said before it
    void add(Node part, int leading, int index, CharSequence text) {
        if (!runs.isEmpty() && joins(runs.getLast().node, part)) {
            return;
        }
        say(text);
        int place = leading + runs.size();
        if (spare > 0 && Spare.serves(children.get(place), part)) {
            spare--;
        } else {
            removeSpare(place);
            children.add(place, part);
        }
        runs.add(new Run(children.get(place), index, text.length()));
    }

    private static boolean joins(Node last, Node part) {
        return last instanceof Text
                && part instanceof Text
                && last.getUserData() == null
                && part.getUserData() == null
                && last.getStyleClass().equals(part.getStyleClass());
    }

    /// Takes back the parts from this one on; their nodes may serve for the next ones.
    void keep(int count) {
        while (!runs.isEmpty() && runs.getLast().part >= count) {
            runs.removeLast();
            spare++;
        }
    }

    /// Removes the nodes that were taken back and did not serve again.
    ///
    /// @param text all that is said
    void finish(int leading, CharSequence text) {
        say(text);
        removeSpare(leading + runs.size());
    }

    /// Lets the last node say all of its parts.
    private void say(CharSequence text) {
        if (!runs.isEmpty() && runs.getLast().node instanceof Text last) {
            CharSequence said = text.subSequence(runs.getLast().start, text.length());
            if (!last.getText().contentEquals(said)) {
                last.setText(said.toString());
            }
        }
    }

    private void removeSpare(int place) {
        children.subList(place, place + spare).clear();
        spare = 0;
    }
}
