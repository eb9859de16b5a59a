package app.aladdin.feature.orchestrator.panel;

import app.aladdin.contract.Conversation;
import app.aladdin.i18n.Messages;
import app.aladdin.ui.icon.Icons;
import app.aladdin.ui.view.Words;

import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import java.util.List;

/// The panel's frame: the name of the conversation with the others behind it, and a new one.
final class PanelController {
    private static final int MENU_LENGTH = 20;

    private final PanelStore store;
    private final PanelActions actions;
    private final Messages messages;
    private final Words words;
    private final PanelParts parts;

    @FXML private VBox root;
    @FXML private Label title;
    @FXML private Button closeButton;
    @FXML private MenuButton conversation;
    @FXML private Button begin;

    PanelController(
            PanelStore store,
            PanelActions actions,
            Messages messages,
            Words words,
            PanelParts parts) {
        this.store = store;
        this.actions = actions;
        this.messages = messages;
        this.words = words;
        this.parts = parts;
    }

    @FXML
    void initialize() {
        title.setGraphic(Icons.of(Feather.MESSAGE_CIRCLE));
        icon(closeButton, Feather.X, "panel.close");
        icon(begin, Feather.PLUS, "panel.new");
        VBox.setVgrow(parts.messages(), Priority.ALWAYS);
        root.getChildren().addAll(parts.messages(), parts.composer());
        store.conversations().subscribe(all -> showConversations());
        store.open().subscribe(id -> showConversations());
    }

    private void icon(Button button, Feather glyph, String key) {
        button.setGraphic(Icons.of(glyph));
        button.setAccessibleText(messages.get(key));
        button.setTooltip(new Tooltip(messages.get(key)));
    }

    private void showConversations() {
        List<Conversation> all = store.conversations().get();
        String open = store.open().get();
        conversation.setText(
                all.stream()
                        .filter(each -> each.id().equals(open))
                        .findFirst()
                        .map(this::name)
                        .orElseGet(() -> messages.get("conversation.new")));
        conversation.getItems().setAll(all.stream().limit(MENU_LENGTH).map(this::item).toList());
        conversation.setDisable(all.isEmpty());
    }

    private MenuItem item(Conversation each) {
        MenuItem item = new MenuItem(name(each) + "   " + words.time(each.updatedAt()));
        item.setMnemonicParsing(false);
        item.setOnAction(e -> actions.open(each.id()));
        return item;
    }

    private String name(Conversation each) {
        return each.name().isEmpty() ? messages.get("conversation.nameless") : each.name();
    }

    @FXML
    void begin() {
        actions.begin();
        parts.focusComposer().run();
    }

    @FXML
    void close() {
        parts.close().run();
    }
}
