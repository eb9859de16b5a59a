package app.aladdin.feature.orchestrator.panel;

import app.aladdin.contract.Conversation;
import app.aladdin.i18n.Messages;
import app.aladdin.ui.icon.Icons;
import app.aladdin.ui.view.Words;

import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;

import org.kordamp.ikonli.feather.Feather;

import java.util.List;

/// The name of the open conversation, with the others behind it.
final class ConversationMenu {
    private static final int MENU_LENGTH = 20;
    private static final int LONGEST_NAME = 44;

    private final MenuButton button;
    private final PanelStore store;
    private final PanelActions actions;
    private final Messages messages;
    private final Words words;
    private final Tooltip tooltip = new Tooltip();

    ConversationMenu(
            MenuButton button,
            PanelStore store,
            PanelActions actions,
            Messages messages,
            Words words) {
        this.button = button;
        this.store = store;
        this.actions = actions;
        this.messages = messages;
        this.words = words;
        button.setTooltip(tooltip);
        store.conversations().subscribe(all -> showName());
        store.open().subscribe(id -> showName());
        button.setOnShowing(e -> fill());
        showName();
    }

    private void showName() {
        String name =
                store.current().map(this::name).orElseGet(() -> messages.get("conversation.new"));
        button.setText(name);
        tooltip.setText(name);
        fill();
    }

    private void fill() {
        List<Conversation> offered = store.offered();
        button.getItems().setAll(offered.stream().limit(MENU_LENGTH).map(this::item).toList());
        if (offered.isEmpty()) {
            MenuItem none = new MenuItem(messages.get("conversation.none"));
            none.setDisable(true);
            button.getItems().add(none);
        }
    }

    private MenuItem item(Conversation each) {
        String name = name(each);
        String shown = name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) + "…" : name;
        MenuItem item =
                new MenuItem(
                        shown + "   " + words.time(each.updatedAt()),
                        each.pinned()
                                ? Icons.of(Feather.BOOKMARK, 14)
                                : Icons.mode(each.mode(), 14));
        item.setMnemonicParsing(false);
        if (each.id().equals(store.open().get())) {
            item.getStyleClass().add("current");
        }
        item.setOnAction(e -> actions.open(each.id()));
        return item;
    }

    String name(Conversation each) {
        return each.name().isEmpty() ? messages.get("conversation.nameless") : each.name();
    }
}
