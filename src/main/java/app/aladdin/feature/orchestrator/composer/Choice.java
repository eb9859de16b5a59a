package app.aladdin.feature.orchestrator.composer;

import app.aladdin.ui.view.Chip;

import javafx.geometry.Side;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;

import org.kordamp.ikonli.feather.Feather;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/// Chips and buttons that open a list to choose from.
final class Choice {
    private Choice() {}

    /// A chip that shows what is chosen and offers the rest.
    ///
    /// @param names what the person reads
    static <T> Button one(
            Feather glyph,
            String text,
            boolean active,
            List<T> all,
            T chosen,
            Function<T, String> names,
            Consumer<T> choose) {
        ContextMenu menu = new ContextMenu();
        ToggleGroup group = new ToggleGroup();
        for (T each : all) {
            RadioMenuItem item = new RadioMenuItem(names.apply(each));
            item.setToggleGroup(group);
            item.setSelected(each.equals(chosen));
            item.setOnAction(e -> choose.accept(each));
            menu.getItems().add(item);
        }
        return opens(Chip.action(glyph, text, () -> {}), active, menu);
    }

    /// A button that offers several of a list; what is chosen is told when the list closes.
    static <T> Button several(
            Button button,
            boolean active,
            List<T> all,
            List<T> chosen,
            Function<T, String> names,
            Consumer<List<T>> choose) {
        ContextMenu menu = new ContextMenu();
        List<CheckBox> boxes =
                all.stream()
                        .map(each -> {
                            CheckBox box = new CheckBox(names.apply(each));
                            box.setSelected(chosen.contains(each));
                            CustomMenuItem item = new CustomMenuItem(box, false);
                            item.setOnAction(e -> box.setSelected(!box.isSelected()));
                            box.setMouseTransparent(true);
                            menu.getItems().add(item);
                            return box;
                        })
                        .toList();
        menu.setOnHidden(e -> {
            List<T> now =
                    all.stream().filter(each -> boxes.get(all.indexOf(each)).isSelected()).toList();
            if (!now.equals(chosen)) {
                choose.accept(now);
            }
        });
        return opens(button, active, menu);
    }

    private static Button opens(Button button, boolean active, ContextMenu menu) {
        if (active) {
            button.getStyleClass().add("active");
        }
        button.setOnAction(e -> {
            if (menu.isShowing()) {
                menu.hide();
            } else {
                menu.show(button, Side.BOTTOM, 0, 4);
            }
        });
        return button;
    }
}
