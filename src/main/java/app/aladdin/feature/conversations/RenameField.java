package app.aladdin.feature.conversations;

import javafx.geometry.Pos;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import java.util.function.Consumer;

/// A conversation's name as it is typed anew, in the place of its row. There is one for as long as
/// somebody types, whichever cell shows it: rows are made anew when something is heard.
final class RenameField extends VBox {
    private final TextField field;
    private final Consumer<@Nullable String> done;
    private boolean over;

    /// @param done told once what was typed; null when the name stays
    RenameField(String name, String accessible, Consumer<@Nullable String> done) {
        this.done = done;
        field = new TextField(name);
        field.setAccessibleText(accessible);
        getChildren().add(field);
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("conversation-row");
        field.setOnAction(e -> end(field.getText()));
        field.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ESCAPE) {
                key.consume();
                end(null);
            }
        });
        field.focusedProperty()
                .subscribe((had, has) -> {
                    // A row that is made anew takes it out for a moment: nobody has left it.
                    if (had && !has && field.getScene() != null) {
                        end(field.getText());
                    }
                });
        field.sceneProperty()
                .subscribe(scene -> {
                    if (scene != null && !over) {
                        boolean first = field.getText().equals(name);
                        field.requestFocus();
                        if (first) {
                            field.selectAll();
                        } else {
                            field.end();
                        }
                    }
                });
    }

    private void end(@Nullable String typed) {
        if (!over) {
            over = true;
            done.accept(typed);
        }
    }
}
