package app.aladdin.feature.story;

import app.aladdin.client.entities.ProjectStore;
import app.aladdin.contract.Json;
import app.aladdin.contract.Project;
import app.aladdin.i18n.Messages;
import app.aladdin.ui.icon.Icons;

import com.fasterxml.jackson.databind.JsonNode;

import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuItem;

import org.kordamp.ikonli.feather.Feather;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// The saved filters of a list in its filter menu: to be used, and the one that is used now to be
/// named and deleted. They are kept for each project. FX thread only.
final class FilterMenu {
    private final String kind;
    private final StoryDesk desk;
    private final Messages messages;
    private final Supplier<JsonNode> now;
    private final Consumer<JsonNode> use;
    private final NameLine name;
    private final SavedFilters saved = new SavedFilters();
    private String project = "";

    /// @param now what is asked for now
    /// @param use asks for something else
    FilterMenu(
            String kind,
            StoryDesk desk,
            Messages messages,
            Supplier<JsonNode> now,
            Consumer<JsonNode> use) {
        this.kind = kind;
        this.desk = desk;
        this.messages = messages;
        this.now = now;
        this.use = use;
        this.name = new NameLine(messages);
        ProjectStore store = desk.store();
        store.project().subscribe(open -> opened(open.map(Project::id).orElse("")));
    }

    /// Where a name is typed.
    NameLine name() {
        return name;
    }

    private void opened(String id) {
        if (!id.equals(project)) {
            project = id;
            saved.restore(Json.object());
            name.close();
            desk.recall(
                    key(id),
                    kept -> {
                        if (id.equals(project) && saved.all().isEmpty()) {
                            saved.restore(kept);
                        }
                    });
        }
    }

    private String key(String id) {
        return "filters." + id + "." + kind;
    }

    private void keep() {
        desk.remember(key(project), saved.write());
    }

    /// The saved ones.
    List<MenuItem> choices() {
        JsonNode current = now.get();
        List<MenuItem> items = new ArrayList<>();
        for (SavedFilters.Saved each : saved.all()) {
            CheckMenuItem item = new CheckMenuItem(each.name());
            item.setMnemonicParsing(false);
            item.setSelected(each.filter().equals(current));
            item.setOnAction(e -> use.accept(item.isSelected() ? each.filter() : Json.object()));
            items.add(item);
        }
        return items;
    }

    /// What can be done with what is asked for now.
    List<MenuItem> actions() {
        JsonNode current = now.get();
        if (current.isEmpty()) {
            return List.of();
        }
        Optional<SavedFilters.Saved> known = saved.like(current);
        if (known.isEmpty()) {
            return List.of(
                    item(
                            "filter.save",
                            "",
                            Feather.BOOKMARK,
                            () -> name.ask("", text -> save(text, current))));
        }
        String old = known.get().name();
        return List.of(
                item(
                        "filter.rename",
                        old,
                        Feather.EDIT_2,
                        () -> name.ask(old, text -> rename(old, text))),
                item("filter.delete", old, Feather.TRASH_2, () -> delete(old, current)));
    }

    private MenuItem item(String key, String of, Feather glyph, Runnable action) {
        MenuItem item = new MenuItem(messages.get(key, of), Icons.of(glyph, 14));
        item.setMnemonicParsing(false);
        item.setOnAction(e -> action.run());
        return item;
    }

    private void save(String text, JsonNode filter) {
        saved.put(text, filter);
        keep();
        desk.toasts().say(messages.get("filter.saved", text));
    }

    private void rename(String old, String text) {
        saved.rename(old, text);
        keep();
    }

    private void delete(String old, JsonNode filter) {
        saved.remove(old);
        keep();
        desk.toasts()
                .say(
                        messages.get("filter.deleted", old),
                        messages.get("action.undo"),
                        () -> {
                            saved.put(old, filter);
                            keep();
                        });
    }
}
