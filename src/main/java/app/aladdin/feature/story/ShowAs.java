package app.aladdin.feature.story;

import app.aladdin.i18n.Messages;
import app.aladdin.ui.icon.Icons;

import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;

import org.kordamp.ikonli.feather.Feather;

import java.util.function.Consumer;

/// The choice between a list and a table. FX thread only.
final class ShowAs extends HBox {
    private final ToggleGroup group = new ToggleGroup();
    private final ToggleButton list;
    private final ToggleButton table;

    /// @param onTable told whether a table is wanted
    ShowAs(Messages messages, Consumer<Boolean> onTable) {
        list = button(Feather.LIST, messages.get("list.asList"));
        table = button(Feather.GRID, messages.get("list.asTable"));
        list.setOnAction(e -> choose(false, onTable));
        table.setOnAction(e -> choose(true, onTable));
        list.getStyleClass().add("as-list");
        table.getStyleClass().add("as-table");
        getStyleClass().addAll("modes", "show-as");
        setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(list, table);
        show(false);
    }

    private ToggleButton button(Feather glyph, String name) {
        ToggleButton button = new ToggleButton(null, Icons.of(glyph, 14));
        button.setAccessibleText(name);
        button.setTooltip(new Tooltip(name));
        button.setToggleGroup(group);
        return button;
    }

    private void choose(boolean asTable, Consumer<Boolean> onTable) {
        show(asTable);
        onTable.accept(asTable);
    }

    void show(boolean asTable) {
        (asTable ? table : list).setSelected(true);
    }
}
