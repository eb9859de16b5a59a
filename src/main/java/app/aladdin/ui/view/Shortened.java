package app.aladdin.ui.view;

import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;

import org.jspecify.annotations.Nullable;

/// Labels of one line that say the rest in a tooltip where they had to be shortened. FX thread
/// only.
public final class Shortened {
    private static final double WIDEST = 480;

    private Shortened() {}

    /// Lets a label be as narrow as its place, and keeps the whole of its text within reach.
    public static Label of(Label label) {
        label.setMinWidth(0);
        label.textProperty().subscribe(text -> straighten(label, text));
        label.textTruncatedProperty()
                .subscribe(shortened -> label.setTooltip(shortened ? tooltip(label) : null));
        return label;
    }

    /// A name with line breaks in it is no taller than others.
    private static void straighten(Label label, @Nullable String text) {
        if (text != null && (text.indexOf('\n') >= 0 || text.indexOf('\r') >= 0)) {
            label.setText(text.replaceAll("\\s+", " "));
        }
    }

    private static Tooltip tooltip(Label label) {
        Tooltip whole = new Tooltip();
        whole.setWrapText(true);
        whole.setMaxWidth(WIDEST);
        whole.textProperty().bind(label.textProperty());
        return whole;
    }
}
