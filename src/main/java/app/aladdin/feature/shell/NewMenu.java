package app.aladdin.feature.shell;

import app.aladdin.i18n.Messages;
import app.aladdin.ui.icon.Icons;
import app.aladdin.ui.nav.Command;
import app.aladdin.ui.nav.CommandArea;
import app.aladdin.ui.nav.Commands;

import javafx.collections.ListChangeListener;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;

import org.kordamp.ikonli.feather.Feather;

import java.util.stream.Stream;

/// The menu of what can be made anew: all commands that make something.
final class NewMenu extends MenuButton {
    private final Commands commands;

    NewMenu(Commands commands, Messages messages) {
        super(messages.get("sidebar.new"), Icons.of(Feather.PLUS));
        this.commands = commands;
        getGraphic().getStyleClass().add("accent");
        getStyleClass().add("new-menu");
        setMaxWidth(Double.MAX_VALUE);
        setTooltip(new Tooltip(messages.get("sidebar.new.what")));
        setAccessibleText(messages.get("sidebar.new.what"));
        commands.all()
                .addListener(
                        (ListChangeListener<Command>)
                                change -> {
                                    if (concerns(change)) {
                                        fill();
                                    }
                                });
        commands.chosen().addListener(it -> fill());
        fill();
    }

    /// Nearly all commands come one by one at the start, and few of them are shown here.
    private static boolean concerns(ListChangeListener.Change<? extends Command> change) {
        while (change.next()) {
            if (Stream.concat(change.getAddedSubList().stream(), change.getRemoved().stream())
                    .anyMatch(NewMenu::shows)) {
                return true;
            }
        }
        return false;
    }

    private static boolean shows(Command command) {
        return command.area() == CommandArea.CREATE;
    }

    private void fill() {
        getItems().setAll(commands.all().stream().filter(NewMenu::shows).map(this::item).toList());
        setVisible(!getItems().isEmpty());
        setManaged(!getItems().isEmpty());
    }

    private MenuItem item(Command command) {
        MenuItem item = new MenuItem(command.title(), Icons.of(command.icon()));
        item.setOnAction(e -> command.run());
        item.visibleProperty()
                .bind(
                        javafx.beans.binding.Bindings.createBooleanBinding(
                                command.enabled()::getValue, command.enabled()));
        commands.key(command).ifPresent(item::setAccelerator);
        return item;
    }

    void showWords(boolean wide) {
        setContentDisplay(wide ? ContentDisplay.LEFT : ContentDisplay.GRAPHIC_ONLY);
        getStyleClass().remove("narrow");
        if (!wide) {
            getStyleClass().add("narrow");
        }
    }
}
