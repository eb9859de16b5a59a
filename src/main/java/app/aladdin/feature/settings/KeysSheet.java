package app.aladdin.feature.settings;

import app.aladdin.i18n.Messages;
import app.aladdin.ui.nav.Command;
import app.aladdin.ui.nav.CommandArea;
import app.aladdin.ui.nav.Commands;
import app.aladdin.ui.nav.KeyWords;
import app.aladdin.ui.view.IconButton;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import java.util.ArrayList;
import java.util.List;

/// A sheet with all keys by what they belong to.
final class KeysSheet extends VBox {
    private static final double STEP = 0.2;
    private static final double COLUMN = 360;
    private static final KeyCombination MENU = KeyCombination.valueOf("Shift+F10");

    private final KeyWords words;
    private final Messages messages;
    private Runnable close = () -> {};

    KeysSheet(Commands commands, Messages messages) {
        this.messages = messages;
        this.words = new KeyWords(messages);
        getStyleClass().add("dialog-card");
        Label title = new Label(messages.get("settings.keys"));
        title.getStyleClass().add("title");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox head =
                new HBox(
                        title,
                        space,
                        IconButton.small(
                                Feather.X, messages.get("action.dismiss"), () -> close.run()));
        List<VBox> all = new ArrayList<>();
        for (CommandArea area : CommandArea.values()) {
            List<Command> with =
                    commands.all().stream()
                            .filter(command -> command.area() == area)
                            .filter(command -> commands.key(command).isPresent())
                            .toList();
            if (!with.isEmpty() || area == CommandArea.LIST) {
                all.add(area(area, with, commands));
            }
        }
        HBox areas = new HBox(32, column(), column());
        areas.getStyleClass().add("keys");
        fill(areas, all);
        ScrollPane scroll = new ScrollPane(areas);
        scroll.setFitToWidth(true);
        scroll.setPrefViewportHeight(560);
        scroll.getStyleClass().add("edge-to-edge");
        addEventFilter(KeyEvent.KEY_PRESSED, press -> scroll(scroll, press));
        getChildren().addAll(head, scroll);
    }

    private static void scroll(ScrollPane scroll, KeyEvent press) {
        double by =
                switch (press.getCode()) {
                    case DOWN -> STEP;
                    case UP -> -STEP;
                    case PAGE_DOWN -> 1;
                    case PAGE_UP -> -1;
                    default -> 0;
                };
        if (by != 0) {
            scroll.setVvalue(Math.clamp(scroll.getVvalue() + by, 0, 1));
            press.consume();
        }
    }

    private static VBox column() {
        VBox column = new VBox(20);
        column.setPrefWidth(COLUMN);
        HBox.setHgrow(column, Priority.ALWAYS);
        return column;
    }

    /// Two columns of about the same height, in the order of the areas.
    private static void fill(HBox columns, List<VBox> areas) {
        int lines = areas.stream().mapToInt(area -> area.getChildren().size() + 1).sum();
        int before = 0;
        for (VBox area : areas) {
            int size = area.getChildren().size() + 1;
            boolean first = before + size / 2 <= lines / 2;
            ((VBox) columns.getChildren().get(first ? 0 : 1)).getChildren().add(area);
            before += size;
        }
    }

    void closeWith(Runnable how) {
        close = how;
    }

    private VBox area(CommandArea area, List<Command> with, Commands commands) {
        Label head = new Label(messages.get(area.key()));
        head.getStyleClass().addAll("small", "faint");
        VBox column = new VBox(8, head);
        for (Command command : with) {
            column.getChildren().add(row(command.title(), commands.keys(command)));
        }
        if (area == CommandArea.LIST) {
            column.getChildren()
                    .addAll(
                            row(messages.get("keys.menu"), words.of(MENU)),
                            row(messages.get("keys.edit"), "F2"),
                            row(messages.get("keys.delete"), messages.get("key.delete")),
                            row(messages.get("keys.next"), "J"),
                            row(messages.get("keys.previous"), "K"),
                            row(messages.get("keys.open"), messages.get("key.enter")),
                            row(messages.get("keys.close"), messages.get("key.escape")));
        }
        return column;
    }

    private HBox row(String name, List<KeyCombination> keys) {
        HBox row = row(name, words.of(keys.getFirst()));
        for (KeyCombination other : keys.subList(1, keys.size())) {
            Label or = new Label(messages.get("keys.or"));
            or.getStyleClass().addAll("small", "faint");
            or.setMinWidth(Region.USE_PREF_SIZE);
            row.getChildren().add(or);
            add(row, words.of(other));
        }
        return row;
    }

    private static HBox row(String name, String keys) {
        Label what = new Label(name);
        what.setMinWidth(0);
        what.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(what, Priority.ALWAYS);
        HBox row = new HBox(4, what);
        row.setAlignment(Pos.CENTER_LEFT);
        add(row, keys);
        return row;
    }

    private static void add(HBox row, String keys) {
        for (String each : keys.split(" ", -1)) {
            Label key = new Label(each);
            key.getStyleClass().add("key");
            key.setMinWidth(Region.USE_PREF_SIZE);
            row.getChildren().add(key);
        }
    }
}
