package app.aladdin.feature.story;

import static app.aladdin.ui.Toolkit.onFx;

import static org.assertj.core.api.Assertions.assertThat;

import app.aladdin.contract.EntityKind;
import app.aladdin.contract.Json;
import app.aladdin.i18n.Messages;
import app.aladdin.ui.Toolkit;

import com.fasterxml.jackson.databind.JsonNode;

import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

@ExtendWith(Toolkit.class)
final class FormCardTest {
    @Test
    void takesWhatIsTypedBeforeItWasSeen() throws Exception {
        List<JsonNode> kept = new ArrayList<>();
        onFx(() -> {
            FormCard card =
                    new FormCard(
                            "New scene",
                            EntityKind.SCENE,
                            Json.object(),
                            Json.object(),
                            List.of(),
                            new Messages(Locale.ENGLISH),
                            saved -> {},
                            kept::add,
                            () -> {});
            StackPane place = new StackPane();
            Scene scene = new Scene(place);
            place.getChildren().add(card);
            card.focusFirst();
            for (String letter : List.of("L", "a", "m", "p")) {
                Event.fireEvent(
                        scene.getFocusOwner(),
                        new KeyEvent(
                                KeyEvent.KEY_TYPED,
                                letter,
                                letter,
                                KeyCode.UNDEFINED,
                                false,
                                false,
                                false,
                                false));
            }
        });
        assertThat(kept).isNotEmpty();
        assertThat(kept.getLast().at("/fields/name").asText()).isEqualTo("Lamp");
    }
}
