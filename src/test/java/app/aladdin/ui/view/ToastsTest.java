package app.aladdin.ui.view;

import static app.aladdin.ui.Toolkit.onFx;

import static org.assertj.core.api.Assertions.assertThat;

import app.aladdin.i18n.Messages;
import app.aladdin.ui.Toolkit;

import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import java.util.Locale;

@ExtendWith(Toolkit.class)
final class ToastsTest {
    @Test
    void givesTheFocusBackToWhereItWasWhenItsButtonWasPressed() throws Exception {
        onFx(() -> {
            Toasts toasts = new Toasts(new Messages(Locale.ENGLISH));
            Button list = new Button("List");
            Button other = new Button("Other");
            Scene scene = new Scene(new StackPane(other, list, toasts));
            Stage window = new Stage();
            window.setScene(scene);
            window.show();
            list.requestFocus();
            toasts.say("Deleted", "Undo", () -> {});
            Button undo = (Button) toasts.lookup(".button.small");
            undo.requestFocus();
            assertThat(scene.getFocusOwner()).isEqualTo(undo);
            undo.fire();
            assertThat(scene.getFocusOwner()).isEqualTo(list);
            window.close();
        });
    }
}
