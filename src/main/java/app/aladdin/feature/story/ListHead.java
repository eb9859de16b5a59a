package app.aladdin.feature.story;

import app.aladdin.contract.Json;
import app.aladdin.i18n.Messages;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import java.util.function.Consumer;

/// The head of a list: what of it is asked for, in which order and in which shape, which is
/// remembered. FX thread only.
final class ListHead<T> {
    /// Narrower than this, the list's tools are icons.
    private static final double ROOM_FOR_WORDS = 420;

    private final StoryKind<T> kind;
    private final StoryDesk desk;
    private final Messages messages;
    private final Shelf<T> shelf;
    private final Narrowing<T> narrowing;
    private final ThingTable<T> table;
    private final Label count;
    private final TextField filter;
    private final NarrowingBar<T> bar;
    private final ShowAs showAs;
    private final Consumer<Runnable> narrow;
    private final Consumer<Boolean> show;
    private boolean asTable;

    /// @param narrow lets a change of what is asked for happen
    /// @param show shows a table, or a list
    ListHead(
            StoryKind<T> kind,
            StoryDesk desk,
            Messages messages,
            Shelf<T> shelf,
            Narrowing<T> narrowing,
            ThingTable<T> table,
            Label count,
            TextField filter,
            Consumer<Runnable> narrow,
            Consumer<Boolean> show) {
        this.kind = kind;
        this.desk = desk;
        this.messages = messages;
        this.shelf = shelf;
        this.narrowing = narrowing;
        this.table = table;
        this.count = count;
        this.filter = filter;
        this.narrow = narrow;
        this.show = show;
        this.showAs = new ShowAs(messages, this::choose);
        FilterMenu saved =
                new FilterMenu(kind.kind().wire(), desk, messages, this::asked, this::ask);
        this.bar = new NarrowingBar<>(narrowing, shelf::things, saved, messages, this::narrowed);
        // What can be looked for takes more room than a narrow list has.
        filter.setPromptText(messages.get("list.find"));
        filter.setTooltip(new Tooltip(messages.get(kind.filterKey())));
        filter.setAccessibleText(messages.get(kind.filterKey()));
        filter.textProperty()
                .subscribe(text -> {
                    narrow.accept(() -> shelf.ask(text));
                    count();
                });
    }

    /// Puts its parts where they belong.
    ///
    /// @param side that is as wide as the list
    void fill(VBox side, VBox head, HBox tools) {
        if (!kind.facets().isEmpty()) {
            tools.getChildren().add(bar.filter());
        }
        tools.getChildren().addAll(bar.sort(), showAs);
        side.widthProperty().subscribe(width -> bar.narrow(width.doubleValue() < ROOM_FOR_WORDS));
        head.getChildren().addAll(bar.chips(), bar.name());
    }

    /// Takes up how the list was looked at last.
    void recall() {
        desk.recall(
                memory(),
                kept -> {
                    narrowing.restore(kept);
                    bar.show();
                    table.showOrder();
                    sort();
                    asTable = kept.path("table").asBoolean();
                    showAs.show(asTable);
                    show.accept(asTable);
                });
    }

    private String memory() {
        return "list." + kind.kind().wire();
    }

    private void remember() {
        desk.remember(memory(), narrowing.write().put("table", asTable));
    }

    private void choose(boolean wantsTable) {
        asTable = wantsTable;
        show.accept(asTable);
        remember();
    }

    /// Another order or other values, by the buttons of the head.
    private void narrowed() {
        table.showOrder();
        remember();
        sort();
    }

    /// Another order, by the head of a column.
    void ordered() {
        bar.show();
        remember();
        sort();
    }

    private void sort() {
        narrow.accept(shelf::sort);
        count();
    }

    /// What is asked for; empty where everything is shown.
    private JsonNode asked() {
        ObjectNode json = Json.object();
        String text = filter.getText().strip();
        if (!text.isEmpty()) {
            json.put("text", text);
        }
        ObjectNode chosen = narrowing.writeChosen();
        if (!chosen.isEmpty()) {
            json.set("chosen", chosen);
        }
        return json;
    }

    private void ask(JsonNode json) {
        narrowing.choose(json.path("chosen"));
        bar.show();
        narrowed();
        filter.setText(json.path("text").asText(""));
    }

    /// Asks for everything.
    void clear() {
        narrowing.clear();
        bar.show();
        filter.clear();
        narrow.accept(shelf::filter);
        count();
    }

    /// Says how many there are, and how many of them are shown.
    void count() {
        int all = shelf.things().size();
        int some = shelf.shown().size();
        count.setText(
                all == 0
                        ? ""
                        : some == all
                                ? Integer.toString(all)
                                : messages.get("list.count", some, all));
    }
}
