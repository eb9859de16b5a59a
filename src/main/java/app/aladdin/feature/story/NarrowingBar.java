package app.aladdin.feature.story;

import app.aladdin.i18n.Messages;
import app.aladdin.ui.form.FormWords;
import app.aladdin.ui.icon.Icons;
import app.aladdin.ui.view.Chip;

import javafx.css.PseudoClass;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;

import org.kordamp.ikonli.feather.Feather;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/// The filter and sort buttons of a list, and a chip for each value it is narrowed to.
final class NarrowingBar<T> {
    /// Beyond this many, a field has too many values to be chosen from a menu.
    private static final int MOST_VALUES = 40;

    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");

    private final Narrowing<T> narrowing;
    private final Supplier<List<T>> things;
    private final FilterMenu saved;
    private final Messages messages;
    private final FormWords words;
    private final Runnable changed;
    private final MenuButton filter = new MenuButton();
    private final MenuButton sort = new MenuButton();
    private final FlowPane chips = new FlowPane(6, 6);

    /// @param things all that could be shown, for the values they have
    NarrowingBar(
            Narrowing<T> narrowing,
            Supplier<List<T>> things,
            FilterMenu saved,
            Messages messages,
            Runnable changed) {
        this.narrowing = narrowing;
        this.saved = saved;
        this.things = things;
        this.messages = messages;
        this.words = new FormWords(messages);
        this.changed = changed;
        filter.setText(messages.get("list.filter"));
        filter.setGraphic(Icons.of(Feather.FILTER, 14));
        filter.setMinWidth(Region.USE_PREF_SIZE);
        sort.setMinWidth(Region.USE_PREF_SIZE);
        filter.setAccessibleText(messages.get("list.filter"));
        filter.setTooltip(new Tooltip(messages.get("list.filter")));
        filter.getItems().add(head(""));
        filter.setOnShowing(e -> offer());
        sort.setGraphic(Icons.of(Feather.ARROW_DOWN, 14));
        sort.setAccessibleText(messages.get("list.sort"));
        sort.setTooltip(new Tooltip(messages.get("list.sort")));
        for (Order<T> each : narrowing.orders()) {
            MenuItem item = new MenuItem(messages.get(each.key()));
            item.setOnAction(e -> {
                narrowing.order(each);
                show();
                changed.run();
            });
            sort.getItems().add(item);
        }
        chips.getStyleClass().add("filter-chips");
        show();
    }

    MenuButton filter() {
        return filter;
    }

    MenuButton sort() {
        return sort;
    }

    /// Shows icons without words where a list is narrow.
    void narrow(boolean narrow) {
        ContentDisplay display = narrow ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT;
        for (MenuButton each : List.of(filter, sort)) {
            each.setContentDisplay(display);
            each.pseudoClassStateChanged(NARROW, narrow);
        }
    }

    /// Where the name of a filter is typed.
    NameLine name() {
        return saved.name();
    }

    FlowPane chips() {
        return chips;
    }

    /// Offers the values that the things have now.
    private void offer() {
        List<MenuItem> items = new ArrayList<>(saved.choices());
        if (!items.isEmpty()) {
            items.addFirst(head(messages.get("filter.mine")));
        }
        for (Facet<T> facet : narrowing.facets()) {
            Set<String> values = new LinkedHashSet<>();
            things.get().forEach(thing -> values.addAll(facet.values().apply(thing)));
            if (values.size() < 2 && !narrowing.chosen().containsKey(facet.name())) {
                continue;
            }
            if (!items.isEmpty()) {
                items.add(new SeparatorMenuItem());
            }
            items.add(head(words.field(facet.name())));
            values.stream()
                    .sorted()
                    .limit(MOST_VALUES)
                    .forEach(value -> items.add(item(facet.name(), value)));
        }
        List<MenuItem> actions = saved.actions();
        if (!actions.isEmpty()) {
            items.add(new SeparatorMenuItem());
            items.addAll(actions);
        }
        if (items.isEmpty()) {
            items.add(head(messages.get("list.filter.none")));
        }
        filter.getItems().setAll(items);
    }

    private static MenuItem head(String name) {
        Label label = new Label(name);
        label.getStyleClass().addAll("small", "faint");
        CustomMenuItem head = new CustomMenuItem(label, false);
        head.getStyleClass().add("menu-head");
        return head;
    }

    private CheckMenuItem item(String facet, String value) {
        CheckMenuItem item = new CheckMenuItem(words.value(value));
        item.setMnemonicParsing(false);
        item.setSelected(narrowing.isChosen(facet, value));
        item.setOnAction(e -> choose(facet, value, item.isSelected()));
        return item;
    }

    private void choose(String facet, String value, boolean on) {
        narrowing.choose(facet, value, on);
        show();
        changed.run();
    }

    /// Shows what is chosen.
    void show() {
        sort.setText(messages.get(narrowing.order().key()));
        chips.getChildren().clear();
        narrowing
                .chosen()
                .forEach((facet, values) ->
                        values.forEach(value ->
                                chips.getChildren()
                                        .add(
                                                Chip.removable(
                                                        Feather.FILTER,
                                                        words.value(value),
                                                        messages.get(
                                                                "list.filter.remove",
                                                                words.value(value)),
                                                        () -> choose(facet, value, false)))));
        chips.setVisible(!chips.getChildren().isEmpty());
        chips.setManaged(chips.isVisible());
    }
}
