package app.aladdin.feature.conversations;

import app.aladdin.i18n.Messages;
import app.aladdin.ui.view.Chip;

import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;

import org.kordamp.ikonli.feather.Feather;

import java.util.function.Consumer;

/// The shelves as chips, one of which is chosen. FX thread only.
final class ShelfChips extends FlowPane {

    ShelfChips(Messages messages, Consumer<Shelf> show) {
        super(6, 6);
        ToggleGroup group = new ToggleGroup();
        for (Shelf shelf : Shelf.values()) {
            ToggleButton chip = Chip.toggle(glyph(shelf), messages.get(key(shelf)), false);
            if (shelf.ordinal() <= Shelf.UNREAD.ordinal()) {
                chip.setGraphic(null);
            }
            chip.setToggleGroup(group);
            chip.setOnAction(e -> {
                chip.setSelected(true);
                show.accept(shelf);
            });
            getChildren().add(chip);
        }
        group.selectToggle(group.getToggles().getFirst());
    }

    private static Feather glyph(Shelf shelf) {
        return switch (shelf) {
            case ARCHIVE -> Feather.ARCHIVE;
            case TRASH -> Feather.TRASH_2;
            case ALL, CHAT, QUERY, TASK, DATA, UNREAD -> Feather.MESSAGE_SQUARE;
        };
    }

    private static String key(Shelf shelf) {
        return switch (shelf) {
            case ALL -> "conversations.all";
            case CHAT -> "mode.chat";
            case QUERY -> "mode.query";
            case TASK -> "mode.task";
            case DATA -> "mode.data";
            case UNREAD -> "conversations.unread";
            case ARCHIVE -> "conversations.archive";
            case TRASH -> "conversations.trash";
        };
    }
}
