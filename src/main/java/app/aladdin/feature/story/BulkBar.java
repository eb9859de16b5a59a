package app.aladdin.feature.story;

import app.aladdin.contract.EntityRef;
import app.aladdin.i18n.Messages;
import app.aladdin.ui.form.FormWords;
import app.aladdin.ui.view.IconButton;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.kordamp.ikonli.feather.Feather;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// What can be done with several things at once; shown while several are selected.
final class BulkBar extends HBox {
    private final Messages messages;
    private final FormWords words;
    private final Supplier<List<EntityRef>> episodes;
    private final MenuButton parts = new MenuButton();
    private final Label count = new Label();

    /// @param field that is set for all of them, by its name on the wire
    /// @param states its values; empty for a kind without any
    /// @param episodes to which they may belong; empty for a kind that belongs to none
    BulkBar(
            String field,
            List<String> states,
            Messages messages,
            Consumer<String> onState,
            Supplier<List<EntityRef>> episodes,
            Consumer<EntityRef> onEpisode,
            Runnable onExport,
            Runnable onDelete,
            Runnable onClear) {
        super(4);
        this.messages = messages;
        this.words = new FormWords(messages);
        getStyleClass().addAll("bulk-bar", "line-below");
        setAccessibleRole(AccessibleRole.TOOL_BAR);
        count.getStyleClass().add("medium");
        count.setMinWidth(USE_PREF_SIZE);
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        getChildren().addAll(count, between);
        if (!states.isEmpty()) {
            getChildren().add(states(field, states, onState));
        }
        this.episodes = episodes;
        parts.setText(words.field("episode"));
        parts.getStyleClass().add("small");
        parts.setMinWidth(USE_PREF_SIZE);
        parts.setAccessibleText(messages.get("bulk.set", words.field("episode")));
        parts.getItems().add(new MenuItem());
        parts.setOnShowing(e ->
                parts.getItems()
                        .setAll(episodes.get().stream().map(it -> item(it, onEpisode)).toList()));
        getChildren().add(parts);
        getChildren()
                .addAll(
                        IconButton.small(Feather.SHARE, messages.get("bulk.export"), onExport),
                        IconButton.small(Feather.TRASH_2, messages.get("bulk.delete"), onDelete),
                        IconButton.small(Feather.X, messages.get("bulk.clear"), onClear));
        show(0);
    }

    private static MenuItem item(EntityRef episode, Consumer<EntityRef> onEpisode) {
        MenuItem item = new MenuItem(episode.name());
        item.setMnemonicParsing(false);
        item.setOnAction(e -> onEpisode.accept(episode));
        return item;
    }

    private MenuButton states(String field, List<String> states, Consumer<String> onState) {
        MenuButton menu = new MenuButton(words.field(field));
        menu.getStyleClass().add("small");
        menu.setMinWidth(USE_PREF_SIZE);
        menu.setAccessibleText(messages.get("bulk.set", words.field(field)));
        for (String state : states) {
            MenuItem item = new MenuItem(words.value(state));
            item.setOnAction(e -> onState.accept(state));
            menu.getItems().add(item);
        }
        return menu;
    }

    /// Shows how many are selected; nothing at all while it is one or none.
    void show(int selected) {
        count.setText(messages.get("bulk.count", selected));
        boolean hasParts = selected > 1 && !episodes.get().isEmpty();
        parts.setVisible(hasParts);
        parts.setManaged(hasParts);
        setVisible(selected > 1);
        setManaged(selected > 1);
    }
}
