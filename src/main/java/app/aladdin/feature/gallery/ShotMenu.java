package app.aladdin.feature.gallery;

import app.aladdin.i18n.Messages;
import app.aladdin.ui.icon.Icons;

import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import java.util.function.Consumer;
import java.util.function.Supplier;

/// What can be done with a picture where it is shown small. FX thread only.
final class ShotMenu {
    private final Viewer viewer;
    private final ImageEdits edits;
    private final Removal removal;
    private final Messages messages;

    ShotMenu(Viewer viewer, ImageEdits edits, Removal removal, Messages messages) {
        this.viewer = viewer;
        this.edits = edits;
        this.removal = removal;
        this.messages = messages;
    }

    /// Shows it on a node when it is asked for, by mouse or keyboard.
    ///
    /// @param shot the picture that is meant
    /// @param onOpen looks at it large
    void on(Node node, Supplier<@Nullable Shot> shot, Consumer<Shot> onOpen) {
        node.setOnContextMenuRequested(asked -> {
            Shot meant = shot.get();
            if (meant != null) {
                asked.consume();
                menu(meant, onOpen).show(node, asked.getScreenX(), asked.getScreenY());
            }
        });
    }

    private ContextMenu menu(Shot shot, Consumer<Shot> onOpen) {
        ContextMenu menu = new ContextMenu();
        menu.getItems()
                .addAll(
                        item(Feather.MAXIMIZE_2, "images.open", () -> onOpen.accept(shot)),
                        item(Feather.DOWNLOAD, "viewer.save", () -> viewer.save(shot)));
        if (shot.number() > 1) {
            menu.getItems()
                    .add(
                            item(
                                    Feather.ARROW_UP,
                                    "images.first",
                                    () -> edits.first(shot.owner(), shot.ref())));
        }
        MenuItem subject =
                new MenuItem(
                        messages.get("viewer.open", shot.subject()),
                        Icons.of(ViewerHead.glyph(shot.owner().kind()), 14));
        subject.setMnemonicParsing(false);
        subject.setOnAction(e -> viewer.goTo(shot));
        menu.getItems()
                .addAll(
                        subject,
                        item(Feather.TRASH_2, "images.remove", () -> removal.remove(shot)));
        return menu;
    }

    private MenuItem item(Feather glyph, String key, Runnable action) {
        MenuItem item = new MenuItem(messages.get(key), Icons.of(glyph, 14));
        item.setOnAction(e -> action.run());
        return item;
    }
}
