package app.aladdin.feature.gallery;

import app.aladdin.i18n.Messages;
import app.aladdin.ui.icon.Icons;

import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import java.util.Optional;

/// A picture on the wall, with what it is of.
final class WallTile extends VBox {
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

    private final ThumbBox thumb;
    private final Label subject = new Label();
    private final Label about = new Label();
    private final Messages messages;
    private final Runnable onOpen;
    private @Nullable Shot shot;

    /// @param onOpen opens the picture that the keys are at
    WallTile(Thumbs thumbs, Messages messages, Runnable onOpen) {
        super(0);
        this.messages = messages;
        this.onOpen = onOpen;
        thumb = new ThumbBox(thumbs);
        getStyleClass().add("wall-tile");
        setAccessibleRole(AccessibleRole.BUTTON);
        subject.getStyleClass().add("wall-subject");
        subject.setMinWidth(0);
        subject.setGraphicTextGap(6);
        about.getStyleClass().addAll("small", "muted");
        about.setMinWidth(0);
        VBox caption = new VBox(subject, about);
        caption.getStyleClass().add("wall-caption");
        getChildren().addAll(thumb.node(), caption);
    }

    /// Takes its size from a wall.
    ///
    /// @param onCurrent takes the keys there
    void follow(Wall wall, Runnable onCurrent) {
        prefWidthProperty().bind(wall.tileWidth());
        minWidthProperty().bind(wall.tileWidth());
        maxWidthProperty().bind(wall.tileWidth());
        Region box = thumb.node();
        box.prefHeightProperty().bind(wall.tileWidth().map(it -> wall.height()));
        box.minHeightProperty().bind(box.prefHeightProperty());
        addEventHandler(
                MouseEvent.MOUSE_PRESSED,
                press -> {
                    wall.byKeys(false);
                    onCurrent.run();
                    wall.requestFocus();
                });
        addEventHandler(
                MouseEvent.MOUSE_CLICKED,
                click -> {
                    if (click.getButton() == MouseButton.PRIMARY) {
                        onOpen.run();
                    }
                });
    }

    void show(Shot now) {
        if (now.equals(shot)) {
            return;
        }
        shot = now;
        String alt = now.ref().alt();
        subject.setText(now.subject());
        subject.setGraphic(Icons.of(ViewerHead.glyph(now.owner().kind()), 12));
        about.setText(
                !alt.isBlank()
                        ? alt
                        : now.of() == 1
                                ? messages.get("kind." + now.owner().kind().wire())
                                : messages.get("gallery.number", now.number(), now.of()));
        String place = messages.get("images.place", now.number(), now.of(), now.subject());
        setAccessibleText(alt.isBlank() ? place : place + ": " + alt);
        thumb.show(now.ref().mediaId());
    }

    /// What the picture is of; empty while there is none.
    Optional<Owner> owner() {
        return Optional.ofNullable(shot).map(Shot::owner);
    }

    void mark(boolean current) {
        pseudoClassStateChanged(CURRENT, current);
    }

    void again() {
        thumb.again();
    }
}
