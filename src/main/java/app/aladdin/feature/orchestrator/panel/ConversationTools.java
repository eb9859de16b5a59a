package app.aladdin.feature.orchestrator.panel;

import app.aladdin.contract.Conversation;
import app.aladdin.contract.Mode;
import app.aladdin.i18n.Messages;
import app.aladdin.ui.icon.Icons;

import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;

import org.kordamp.ikonli.feather.Feather;

import java.util.Optional;
import java.util.function.Consumer;

/// What can be done with the open conversation, and which of its messages are seen.
final class ConversationTools {
    private final PanelStore store;
    private final PanelActions actions;
    private final Messages messages;

    ConversationTools(PanelStore store, PanelActions actions, Messages messages) {
        this.store = store;
        this.actions = actions;
        this.messages = messages;
    }

    /// Makes a button's menu limit the list to a mode.
    ///
    /// @return limits the list and marks that in the menu
    Consumer<Optional<Mode>> filter(MenuButton button, Consumer<Optional<Mode>> show) {
        icon(button, Feather.FILTER, "panel.filter");
        ToggleGroup group = new ToggleGroup();
        RadioMenuItem every = item(messages.get("panel.filter.all"), group);
        every.setSelected(true);
        button.getItems().addAll(every, new SeparatorMenuItem());
        Consumer<Optional<Mode>> choose =
                wanted -> {
                    show.accept(wanted);
                    button.getStyleClass().remove("active");
                    wanted.ifPresent(mode -> button.getStyleClass().add("active"));
                    String text =
                            wanted.map(mode ->
                                            messages.get(
                                                    "panel.filter.on",
                                                    messages.get("mode." + mode.wire())))
                                    .orElseGet(() -> messages.get("panel.filter"));
                    button.setAccessibleText(text);
                    button.setTooltip(new Tooltip(text));
                    if (wanted.isEmpty()) {
                        every.setSelected(true);
                    }
                };
        every.setOnAction(e -> choose.accept(Optional.empty()));
        for (Mode mode : Mode.values()) {
            RadioMenuItem only = item(messages.get("mode." + mode.wire()), group);
            only.setGraphic(Icons.mode(mode, 14));
            only.setOnAction(e -> choose.accept(Optional.of(mode)));
            button.getItems().add(only);
        }
        return choose;
    }

    private static RadioMenuItem item(String text, ToggleGroup group) {
        RadioMenuItem item = new RadioMenuItem(text);
        item.setToggleGroup(group);
        return item;
    }

    /// Makes a button's menu change the open conversation.
    ///
    /// @param rename lets the person type another name
    /// @param export takes a conversation out of the program
    void more(MenuButton button, Runnable rename, Consumer<Conversation> export) {
        icon(button, Feather.MORE_HORIZONTAL, "panel.more");
        store.conversations().subscribe(all -> fill(button, rename, export));
        store.open().subscribe(id -> fill(button, rename, export));
    }

    private void fill(MenuButton button, Runnable rename, Consumer<Conversation> export) {
        Optional<Conversation> current = store.current();
        // There is nothing to be done with a conversation in which nothing was said.
        button.setDisable(current.isEmpty());
        current.ifPresent(conversation -> {
            MenuItem trash =
                    item(Feather.TRASH_2, "panel.trash", () -> actions.trash(conversation));
            trash.getStyleClass().add("danger");
            button.getItems()
                    .setAll(
                            item(Feather.EDIT_2, "panel.rename", rename),
                            item(
                                    Feather.BOOKMARK,
                                    conversation.pinned() ? "panel.unpin" : "panel.pin",
                                    () -> actions.pin(conversation)),
                            item(
                                    Feather.ARCHIVE,
                                    "panel.archive",
                                    () -> actions.archive(conversation)),
                            item(
                                    Feather.ROTATE_CCW,
                                    "panel.clear",
                                    () -> actions.clear(conversation)),
                            item(Feather.SHARE, "panel.export", () -> export.accept(conversation)),
                            new SeparatorMenuItem(),
                            trash);
        });
    }

    private MenuItem item(Feather glyph, String key, Runnable action) {
        MenuItem item = new MenuItem(messages.get(key), Icons.of(glyph, 14));
        item.setOnAction(e -> action.run());
        return item;
    }

    private void icon(MenuButton button, Feather glyph, String key) {
        button.setGraphic(Icons.of(glyph));
        button.setAccessibleText(messages.get(key));
        button.setTooltip(new Tooltip(messages.get(key)));
    }
}
