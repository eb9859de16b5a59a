package app.aladdin.feature.gallery;

import app.aladdin.i18n.Messages;
import app.aladdin.ui.view.IconButton;
import app.aladdin.ui.view.Press;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;

import org.kordamp.ikonli.feather.Feather;

import java.util.function.Consumer;

/// A picture of the thing beside it: opened by a press, taken away by its cross or Delete.
final class SectionTile extends StackPane {
    private final ThumbBox box;
    private final Messages messages;
    private final Button remove;
    private final Tooltip tooltip = new Tooltip();
    private Shot shot;

    SectionTile(
            Shot first,
            Thumbs thumbs,
            Messages messages,
            Consumer<Shot> onOpen,
            Consumer<Shot> onRemove) {
        this.shot = first;
        this.messages = messages;
        box = new ThumbBox(thumbs);
        remove =
                IconButton.tiny(
                        Feather.X, messages.get("images.remove"), () -> onRemove.accept(shot));
        remove.getStyleClass().add("tile-cross");
        remove.setFocusTraversable(false);
        StackPane.setAlignment(remove, Pos.TOP_RIGHT);
        remove.visibleProperty().bind(hoverProperty().or(focusedProperty()));
        remove.addEventHandler(MouseEvent.MOUSE_CLICKED, MouseEvent::consume);
        getStyleClass().add("section-tile");
        getChildren().addAll(box.node(), remove);
        Press.makeButton(this, () -> onOpen.accept(shot));
        addEventHandler(
                KeyEvent.KEY_PRESSED,
                key -> {
                    if (key.getCode() == KeyCode.DELETE || key.getCode() == KeyCode.BACK_SPACE) {
                        key.consume();
                        onRemove.accept(shot);
                    }
                });
        Tooltip.install(this, tooltip);
        show(first);
    }

    /// Shows the same picture as it is now, or another one.
    void show(Shot now) {
        shot = now;
        String place = messages.get("images.place", now.number(), now.of(), now.subject());
        String alt = now.ref().alt();
        setAccessibleText(alt.isBlank() ? place : alt + ". " + place);
        tooltip.setText(alt.isBlank() ? messages.get("images.open") : alt);
        remove.setAccessibleText(messages.get("images.remove"));
        box.show(now.ref().mediaId());
    }

    Shot shot() {
        return shot;
    }

    void again() {
        box.again();
    }
}
