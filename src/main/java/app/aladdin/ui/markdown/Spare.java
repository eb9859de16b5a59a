package app.aladdin.ui.markdown;

import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.text.Text;

import java.util.Objects;

/// Lets a node that is shown already serve for one that says nearly the same, which costs neither a
/// new style nor a place among the others. What follows a link keeps its target as user data.
final class Spare {
    private Spare() {}

    /// Whether the node that is shown says the same by now, so that the other is not needed.
    static boolean serves(Node shown, Node wanted) {
        if (shown.getClass() != wanted.getClass()
                || !shown.getStyleClass().equals(wanted.getStyleClass())
                || !Objects.equals(shown.getUserData(), wanted.getUserData())) {
            return false;
        }
        return switch (shown) {
            case Text text -> serves(text, ((Text) wanted).getText());
            case Labeled label -> label.getText().equals(((Labeled) wanted).getText());
            default -> false;
        };
    }

    private static boolean serves(Text shown, String wanted) {
        if (shown.getUserData() != null) {
            return shown.getText().equals(wanted);
        }
        if (!shown.getText().equals(wanted)) {
            shown.setText(wanted);
        }
        return true;
    }
}
