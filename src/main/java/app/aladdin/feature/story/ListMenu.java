package app.aladdin.feature.story;

import app.aladdin.contract.EntityKind;
import app.aladdin.i18n.Messages;
import app.aladdin.ui.icon.Icons;

import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

import org.kordamp.ikonli.feather.Feather;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/// What else can be done with a list: a table read into it, and it written as one.
final class ListMenu {
    private ListMenu() {}

    static MenuButton of(
            EntityKind kind, StoryTables tables, Runnable onExport, Messages messages) {
        MenuButton menu = new MenuButton(null, Icons.of(Feather.MORE_HORIZONTAL));
        menu.getStyleClass().addAll("flat", "icon-button", "list-menu");
        menu.setAccessibleText(messages.get("list.more"));
        menu.setTooltip(new Tooltip(messages.get("list.more")));
        MenuItem in = new MenuItem(messages.get("list.import"), Icons.of(Feather.DOWNLOAD, 14));
        in.setOnAction(e -> tables.choose().accept(kind));
        MenuItem out = new MenuItem(messages.get("list.export"), Icons.of(Feather.SHARE, 14));
        out.setOnAction(e -> onExport.run());
        menu.getItems().addAll(in, out);
        return menu;
    }

    /// Takes tables that are dropped.
    static void takeDrops(Node place, EntityKind kind, StoryTables tables) {
        place.setOnDragOver(drag -> {
            if (table(drag).isPresent()) {
                drag.acceptTransferModes(TransferMode.COPY);
                drag.consume();
            }
        });
        place.setOnDragDropped(drag -> {
            Optional<Path> file = table(drag);
            file.ifPresent(path -> tables.open().accept(kind, path));
            drag.setDropCompleted(file.isPresent());
            drag.consume();
        });
    }

    private static Optional<Path> table(DragEvent drag) {
        return drag.getDragboard().getFiles().stream()
                .map(java.io.File::toPath)
                .filter(path -> path.toString().toLowerCase(Locale.ROOT).matches(".*\\.(csv|tsv)"))
                .findFirst();
    }
}
