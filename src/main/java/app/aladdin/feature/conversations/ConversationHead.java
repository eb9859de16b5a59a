package app.aladdin.feature.conversations;

import app.aladdin.contract.Conversation;
import app.aladdin.feature.conversations.ConversationsStore.Line;
import app.aladdin.i18n.Messages;
import app.aladdin.ui.icon.Icons;
import app.aladdin.ui.view.IconButton;

import javafx.geometry.Side;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/// The name of the conversation that is read, how much there is of it, and what can be done with
/// it. FX thread only.
final class ConversationHead extends HBox {
    private final Messages messages;
    private final Label name = new Label();
    private final Label facts = new Label();
    private final Button outline;
    private Optional<Conversation> shown = Optional.empty();

    /// @param talk goes on with it where one can answer
    /// @param menu what else can be done
    /// @param contents the outline as a menu
    ConversationHead(
            Consumer<String> talk,
            Function<Conversation, ContextMenu> menu,
            Supplier<ContextMenu> contents,
            Messages messages) {
        this.messages = messages;
        name.getStyleClass().add("heading");
        name.setMinWidth(0);
        name.setTooltip(new Tooltip());
        name.getTooltip().textProperty().bind(name.textProperty());
        facts.getStyleClass().addAll("small", "muted");
        facts.setMinWidth(0);
        VBox words = new VBox(name, facts);
        words.getStyleClass().add("conversation-name");
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        Button go =
                new Button(messages.get("conversations.goOn"), Icons.of(Feather.CORNER_UP_LEFT));
        go.getStyleClass().add("small");
        go.setMinWidth(Region.USE_PREF_SIZE);
        go.setOnAction(e -> shown.map(Conversation::id).ifPresent(talk));
        outline = opening(Feather.LIST, "conversations.outline", () -> Optional.of(contents.get()));
        Button more = opening(Feather.MORE_HORIZONTAL, "conversations.more", () -> shown.map(menu));
        HBox tools = new HBox(go, outline, more);
        tools.getStyleClass().add("conversation-tools");
        getStyleClass().addAll("conversation-head", "line-below");
        getChildren().addAll(words, tools);
        outline.managedProperty().bind(outline.visibleProperty());
        outline.setVisible(false);
    }

    private Button opening(Feather glyph, String key, Supplier<Optional<ContextMenu>> menu) {
        Button[] button = new Button[1];
        button[0] =
                IconButton.small(
                        glyph,
                        messages.get(key),
                        () -> menu.get().ifPresent(it -> it.show(button[0], Side.BOTTOM, 0, 4)));
        return button[0];
    }

    void show(Conversation conversation, Optional<Line> line) {
        shown = Optional.of(conversation);
        name.setText(ConversationCell.name(conversation, messages));
        int known = line.map(it -> it.glance().messages()).orElse(0);
        facts.setText(known == 0 ? "" : messages.get("conversations.messages", known));
    }

    /// Whether the outline is reached from here.
    void offerOutline(boolean offered) {
        outline.setVisible(offered);
    }
}
