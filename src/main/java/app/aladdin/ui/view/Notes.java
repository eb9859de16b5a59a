package app.aladdin.ui.view;

import app.aladdin.ui.icon.Icons;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

/// What stands where content would be: an invitation when there is none, or what went wrong and
/// what to do. FX thread only.
public final class Notes {
    private static final double WIDEST = 320;

    private Notes() {}

    /// An invitation.
    ///
    /// @param title short, "No locations yet"
    /// @param text how they come about; may be empty
    /// @param actions what can be done about it, the most useful first
    public static VBox empty(Feather glyph, String title, String text, Button... actions) {
        return note(glyph, "muted", title, text, actions);
    }

    /// What went wrong, in words, with ways out.
    public static VBox failed(String title, String text, Button... actions) {
        return note(Feather.ALERT_CIRCLE, "danger", title, text, actions);
    }

    private static VBox note(
            Feather glyph, String tone, String title, String text, Button... actions) {
        Node icon = Icons.of(glyph, 20);
        icon.getStyleClass().add(tone);
        VBox note = new VBox(8, icon, wrapped(title, "medium"));
        note.getStyleClass().add("note");
        note.setAlignment(Pos.CENTER);
        if (!text.isEmpty()) {
            note.getChildren().add(wrapped(text, "muted"));
        }
        if (actions.length > 0) {
            FlowPane row = new FlowPane(8, 8, actions);
            row.setAlignment(Pos.CENTER);
            row.getStyleClass().add("note-actions");
            note.getChildren().add(row);
        }
        return note;
    }

    private static Label wrapped(String text, String tone) {
        Label label = new Balanced(text, WIDEST);
        label.getStyleClass().add(tone);
        return label;
    }
}
