package app.aladdin.feature.orchestrator.composer;

import app.aladdin.client.conversations.Entry;
import app.aladdin.client.session.ConnectionState;
import app.aladdin.i18n.Messages;
import app.aladdin.ui.icon.Icons;
import app.aladdin.ui.view.IconButton;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

import org.kordamp.ikonli.feather.Feather;

import java.util.function.Consumer;

/// The messages that wait to be sent, each with what it waits for; they can be taken back to be
/// changed, or away.
final class QueueRows {
    private final VBox box;
    private final ObservableList<Entry> queue;
    private final ObservableValue<ConnectionState> connection;
    private final ObservableValue<Boolean> answering;
    private final Waiting waiting;
    private final Messages messages;
    private final Consumer<Entry> edit;
    private final Consumer<String> remove;
    private final Timeline clock = new Timeline();

    /// @param edit takes a message back into the composer
    QueueRows(
            VBox box,
            ObservableList<Entry> queue,
            ObservableValue<ConnectionState> connection,
            ObservableValue<Boolean> answering,
            Waiting waiting,
            Messages messages,
            Consumer<Entry> edit,
            Consumer<String> remove) {
        this.box = box;
        this.queue = queue;
        this.connection = connection;
        this.answering = answering;
        this.waiting = waiting;
        this.messages = messages;
        this.edit = edit;
        this.remove = remove;
        clock.getKeyFrames().add(new KeyFrame(Duration.seconds(1), e -> show()));
        clock.setCycleCount(Animation.INDEFINITE);
        queue.addListener((ListChangeListener<Entry>) change -> show());
        connection.subscribe(state -> show());
        answering.subscribe(running -> show());
    }

    private void show() {
        box.getChildren().setAll(queue.stream().map(this::row).toList());
        box.setVisible(!queue.isEmpty());
        box.setManaged(!queue.isEmpty());
        if (queue.stream().anyMatch(Waiting::counts)) {
            clock.play();
        } else {
            clock.stop();
        }
    }

    private Node row(Entry entry) {
        Label text = new Label(entry.text().replace('\n', ' '), Icons.mode(entry.mode(), 14));
        text.setMinWidth(0);
        text.setMaxWidth(Double.MAX_VALUE);
        text.setGraphicTextGap(8);
        HBox.setHgrow(text, Priority.ALWAYS);
        String reason = waiting.reason(entry, connection.getValue(), answering.getValue());
        Label why = new Label(reason, Icons.of(Feather.CLOCK, 12));
        why.getStyleClass().addAll("small", "muted");
        why.setGraphicTextGap(4);
        VBox words = new VBox(text, why);
        words.setMinWidth(0);
        words.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(words, Priority.ALWAYS);
        Button change =
                IconButton.tiny(
                        Feather.EDIT_2, messages.get("queue.edit"), () -> edit.accept(entry));
        Button delete =
                IconButton.tiny(
                        Feather.TRASH_2,
                        messages.get("queue.delete"),
                        () -> remove.accept(entry.id()));
        HBox row = new HBox(words, change, delete);
        row.getStyleClass().add("queued");
        row.setMinHeight(Region.USE_PREF_SIZE);
        Tooltip.install(words, new Tooltip(entry.text()));
        return row;
    }
}
