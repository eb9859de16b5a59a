package app.aladdin.feature.orchestrator.messages;

import app.aladdin.i18n.Messages;
import app.aladdin.ui.view.Words;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import java.time.Instant;
import java.util.Optional;

/// What stands above a message: the day where a new one begins, and a line above the first message
/// that was not seen yet.
final class MessageDividers extends VBox {
    private final Messages messages;
    private final Words words;
    private Above shown = new Above(Optional.empty(), 0);

    /// @param day when the message was written, if the one before it is from another day
    /// @param unread how many messages are new from here on; 0 where none begin to be
    record Above(Optional<Instant> day, int unread) {}

    MessageDividers(Messages messages, Words words) {
        this.messages = messages;
        this.words = words;
        setManaged(false);
        setVisible(false);
    }

    void show(Above above) {
        if (above.equals(shown)) {
            return;
        }
        shown = above;
        getChildren().clear();
        above.day().ifPresent(at -> getChildren().add(line(words.day(at), "day-divider")));
        if (above.unread() > 0) {
            getChildren()
                    .add(line(messages.get("messages.unread", above.unread()), "unread-divider"));
        }
        setManaged(!getChildren().isEmpty());
        setVisible(!getChildren().isEmpty());
    }

    private static HBox line(String text, String styleClass) {
        Label label = new Label(text);
        label.getStyleClass().add("small");
        label.setMinWidth(Region.USE_PREF_SIZE);
        HBox line = new HBox(12, rule(), label, rule());
        line.setAlignment(Pos.CENTER);
        line.getStyleClass().add(styleClass);
        return line;
    }

    private static Region rule() {
        Region rule = new Region();
        rule.getStyleClass().add("divider-rule");
        HBox.setHgrow(rule, Priority.ALWAYS);
        return rule;
    }
}
