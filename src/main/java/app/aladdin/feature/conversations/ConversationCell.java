package app.aladdin.feature.conversations;

import app.aladdin.client.conversations.Glance;
import app.aladdin.contract.Conversation;
import app.aladdin.i18n.Messages;
import app.aladdin.ui.icon.Icons;
import app.aladdin.ui.view.Words;

import javafx.geometry.Pos;
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

import java.util.Optional;
import java.util.function.Function;

/// A conversation as a row: name, when something was last said, and what; or its name as it is
/// typed anew.
final class ConversationCell extends ListCell<ConversationsStore.Line> {
    private final Messages messages;
    private final Words words;
    private final Function<String, Optional<RenameField>> typing;

    /// @param typing the field in which a conversation's name is being typed
    ConversationCell(
            Messages messages, Words words, Function<String, Optional<RenameField>> typing) {
        this.messages = messages;
        this.words = words;
        this.typing = typing;
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(ConversationsStore.@Nullable Line line, boolean empty) {
        super.updateItem(line, empty);
        setText(null);
        setTooltip(null);
        if (empty || line == null) {
            setGraphic(null);
            setAccessibleText("");
            return;
        }
        Conversation one = line.conversation();
        String name = name(one, messages);
        setAccessibleText(
                name
                        + ", "
                        + words.moment(one.updatedAt())
                        + (line.unread() ? ", " + unread(line.news()) : "")
                        + ", "
                        + line.glance().text());
        Optional<RenameField> field = typing.apply(one.id());
        if (field.isPresent()) {
            setGraphic(field.get());
            return;
        }
        setTooltip(new Tooltip(name));
        setGraphic(row(line, name));
    }

    private String unread(int news) {
        return news == 0
                ? messages.get("conversations.unread")
                : messages.get("messages.unread", count(news));
    }

    private static String count(int news) {
        return news < Glance.MOST_ANSWERS ? Integer.toString(news) : (news - 1) + "+";
    }

    static String name(Conversation one, Messages messages) {
        return one.name().isBlank() ? messages.get("conversation.nameless") : one.name();
    }

    private HBox row(ConversationsStore.Line line, String name) {
        Conversation one = line.conversation();
        Label title = new Label(name);
        title.getStyleClass().add(line.unread() ? "semibold" : "medium");
        title.setMinWidth(0);
        HBox first = new HBox(6, title);
        if (one.pinned()) {
            first.getChildren().add(Icons.of(Feather.BOOKMARK, 12));
        }
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Label time = new Label(words.ago(one.updatedAt()));
        time.getStyleClass().addAll("small", "faint");
        time.setMinWidth(USE_PREF_SIZE);
        first.getChildren().addAll(space, time);
        first.setAlignment(Pos.CENTER_LEFT);
        Label last = new Label(line.glance().text(), Icons.mode(one.mode(), 14));
        last.getStyleClass().addAll("small", "muted");
        last.setGraphicTextGap(6);
        last.setMinWidth(0);
        last.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(last, Priority.ALWAYS);
        HBox second = new HBox(8, last);
        second.setAlignment(Pos.CENTER_LEFT);
        if (line.news() > 0) {
            Label badge = new Label(count(line.news()));
            badge.getStyleClass().add("badge");
            badge.setMinWidth(USE_PREF_SIZE);
            second.getChildren().add(badge);
        }
        VBox text = new VBox(4, first, second);
        text.setAlignment(Pos.CENTER_LEFT);
        text.setMinWidth(0);
        HBox.setHgrow(text, Priority.ALWAYS);
        Region dot = new Region();
        dot.getStyleClass().addAll("dot", "accent", "unread-dot");
        dot.setVisible(line.unread());
        HBox row = new HBox(6, new StackPane(dot), text);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("conversation-row");
        return row;
    }
}
