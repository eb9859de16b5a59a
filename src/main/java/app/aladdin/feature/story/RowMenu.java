package app.aladdin.feature.story;

import app.aladdin.i18n.Messages;
import app.aladdin.ui.icon.Icons;

import javafx.scene.control.ContextMenu;
import javafx.scene.control.Control;
import javafx.scene.control.MenuItem;

import org.kordamp.ikonli.feather.Feather;

import java.util.ArrayList;
import java.util.List;

/// What can be done with the selected rows, as a menu. FX thread only.
final class RowMenu<T> {
    private final Selection<T> selection;
    private final OpenThing<T> open;
    private final BulkActions<T> bulk;
    private final Messages messages;

    RowMenu(Selection<T> selection, OpenThing<T> open, BulkActions<T> bulk, Messages messages) {
        this.selection = selection;
        this.open = open;
        this.bulk = bulk;
        this.messages = messages;
    }

    /// Shows it where somebody asks for it, by mouse or by key.
    void on(Control rows) {
        rows.setOnContextMenuRequested(asked -> {
            asked.consume();
            ContextMenu menu = new ContextMenu();
            menu.getItems().setAll(items());
            if (!menu.getItems().isEmpty()) {
                menu.show(rows, asked.getScreenX(), asked.getScreenY());
            }
        });
    }

    /// For one row all that its own buttons do, for several what can be done with all of them.
    List<MenuItem> items() {
        List<MenuItem> items = new ArrayList<>();
        if (selection.all().isEmpty()) {
            return items;
        }
        boolean several = selection.several();
        if (!several) {
            if (open.opensRows()) {
                items.add(item(Feather.MAXIMIZE_2, "keys.open", open::openSelected));
            }
            items.add(item(Feather.EDIT_2, "story.edit", open::edit));
            items.add(item(Feather.COPY, "story.duplicate", open::duplicate));
        } else {
            items.add(item(Feather.SHARE, "bulk.export", bulk::export));
        }
        MenuItem delete =
                item(Feather.TRASH_2, several ? "bulk.delete" : "story.delete", bulk::delete);
        delete.getStyleClass().add("danger");
        items.add(delete);
        return items;
    }

    private MenuItem item(Feather glyph, String key, Runnable action) {
        MenuItem item = new MenuItem(messages.get(key), Icons.of(glyph, 14));
        item.setOnAction(e -> action.run());
        return item;
    }
}
