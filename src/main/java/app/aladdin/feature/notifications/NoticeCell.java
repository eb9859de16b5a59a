package app.aladdin.feature.notifications;

import app.aladdin.client.notifications.Note;
import app.aladdin.contract.LiveEvent;
import app.aladdin.contract.Severity;
import app.aladdin.i18n.Messages;
import app.aladdin.ui.icon.Icons;
import app.aladdin.ui.view.IconButton;
import app.aladdin.ui.view.Words;

import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import java.util.function.Consumer;

/// A notification in the list: how much it matters by icon and word, what happened, when, and where
/// it leads.
final class NoticeCell extends ListCell<Note> {
    private final Messages messages;
    private final Words words;
    private final StackPane icon = new StackPane();
    private final Label title = new Label();
    private final Region dot = new Region();
    private final Label time = new Label();
    private final Label level = new Label();
    private final Label message = new Label();
    private final Hyperlink action = new Hyperlink();
    private final Tooltip whole = new Tooltip();
    private final HBox row;

    NoticeCell(Consumer<Note> follow, Consumer<Note> clear, Messages messages, Words words) {
        this.messages = messages;
        this.words = words;
        dot.getStyleClass().addAll("dot", "accent");
        title.setMinWidth(0);
        time.getStyleClass().addAll("small", "faint");
        time.setMinWidth(Region.USE_PREF_SIZE);
        level.getStyleClass().addAll("small", "medium");
        level.setMinWidth(Region.USE_PREF_SIZE);
        message.getStyleClass().addAll("small", "muted");
        message.setMinWidth(0);
        whole.setWrapText(true);
        whole.setMaxWidth(400);
        action.setMinWidth(Region.USE_PREF_SIZE);
        action.setFocusTraversable(false);
        action.getStyleClass().add("notice-action");
        action.setOnAction(e -> with(follow));
        Button remove =
                IconButton.tiny(Feather.X, messages.get("notices.clear"), () -> with(clear));
        remove.setFocusTraversable(false);
        remove.visibleProperty().bind(hoverProperty().or(selectedProperty()));
        HBox first = new HBox(6, title, dot, space(), time);
        first.getStyleClass().add("notice-line");
        HBox second = new HBox(6, level, message, space(), action);
        second.getStyleClass().add("notice-line");
        VBox text = new VBox(2, first, second);
        text.getStyleClass().add("notice-text");
        HBox.setHgrow(text, Priority.ALWAYS);
        row = new HBox(10, icon, text, remove);
        row.getStyleClass().add("notice-row");
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        // As wide as the list, so that long words end in dots instead of a bar to scroll.
        setPrefWidth(0);
        setOnMouseClicked(click -> with(follow));
    }

    private static Region space() {
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        return space;
    }

    private void with(Consumer<Note> what) {
        if (getItem() != null) {
            what.accept(getItem());
        }
    }

    @Override
    protected void updateItem(@Nullable Note note, boolean empty) {
        super.updateItem(note, empty);
        if (empty || note == null) {
            setGraphic(null);
            setTooltip(null);
            return;
        }
        String tone = tone(note.severity());
        var glyph = Icons.of(glyph(note.severity()));
        glyph.getStyleClass().add(tone);
        icon.getChildren().setAll(glyph);
        title.setText(note.title().isEmpty() ? note.message() : note.title());
        title.getStyleClass().setAll("label", note.read() ? "interface" : "semibold");
        dot.setVisible(!note.read());
        time.setText(words.time(note.at()));
        level.setText(messages.get("notices." + note.severity().wire()));
        level.getStyleClass().removeAll("danger", "warning", "success", "info");
        level.getStyleClass().add(tone);
        message.setText(note.title().isEmpty() ? "" : note.message());
        LiveEvent.Action lead = note.action();
        String url = lead == null ? "" : lead.url();
        String label = lead == null ? "" : lead.label();
        boolean leads = NotificationsActions.leads(url);
        action.setText(label.isEmpty() ? messages.get("notices.open") : label);
        action.setVisible(leads);
        action.setManaged(leads);
        whole.setText(note.title() + "\n" + note.message() + (leads ? "\n" + url : ""));
        setTooltip(whole);
        setAccessibleText(
                String.join(
                        ", ",
                        level.getText(),
                        title.getText(),
                        note.message(),
                        time.getText(),
                        messages.get(note.read() ? "notices.isRead" : "notices.isUnread")));
        setGraphic(row);
    }

    private static String tone(Severity severity) {
        return switch (severity) {
            case INFO -> "info";
            case SUCCESS -> "success";
            case WARNING -> "warning";
            case ERROR -> "danger";
        };
    }

    private static Feather glyph(Severity severity) {
        return switch (severity) {
            case INFO -> Feather.INFO;
            case SUCCESS -> Feather.CHECK_CIRCLE;
            case WARNING -> Feather.ALERT_TRIANGLE;
            case ERROR -> Feather.ALERT_CIRCLE;
        };
    }
}
