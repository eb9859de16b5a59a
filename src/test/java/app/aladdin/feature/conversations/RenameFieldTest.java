package app.aladdin.feature.conversations;

import static app.aladdin.ui.Toolkit.onFx;

import static org.assertj.core.api.Assertions.assertThat;

import app.aladdin.ui.Toolkit;

import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import java.util.ArrayList;
import java.util.List;

@ExtendWith(Toolkit.class)
final class RenameFieldTest {
    private final List<String> done = new ArrayList<>();

    @Test
    void staysWhenItsRowIsMadeAnewAndEndsWhenSomebodyLeavesIt() throws Exception {
        onFx(() -> {
            RenameField typing = new RenameField("Nights", "Rename", done::add);
            VBox row = new VBox(typing);
            VBox another = new VBox();
            Button elsewhere = new Button();
            Scene scene = new Scene(new VBox(row, another, elsewhere));
            Stage stage = new Stage();
            stage.setScene(scene);
            stage.show();
            TextField field = (TextField) scene.getFocusOwner();
            field.setText("Night scenes");
            row.getChildren().clear();
            another.getChildren().add(typing);
            assertThat(done).isEmpty();
            assertThat(field.isFocused()).isTrue();
            elsewhere.requestFocus();
            assertThat(done).containsExactly("Night scenes");
            stage.hide();
        });
    }
}
