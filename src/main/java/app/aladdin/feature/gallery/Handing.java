package app.aladdin.feature.gallery;

import app.aladdin.i18n.Messages;

import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Supplier;

/// Lets pictures be dropped on a part of the window and pasted into it. FX thread only.
final class Handing {
    private static final KeyCodeCombination PASTE =
            new KeyCodeCombination(KeyCode.V, KeyCombination.SHORTCUT_DOWN);

    private final Messages messages;
    private final BiConsumer<Owner, List<Incoming>> taken;

    Handing(Messages messages, BiConsumer<Owner, List<Incoming>> taken) {
        this.messages = messages;
        this.taken = taken;
    }

    /// @param owner whose pictures they become; empty while none is open
    void drop(Node part, Supplier<Optional<Owner>> owner) {
        part.addEventHandler(
                DragEvent.DRAG_OVER,
                drag -> {
                    if (owner.get().isPresent() && wanted(drag.getDragboard())) {
                        drag.acceptTransferModes(TransferMode.COPY);
                        mark(part, true);
                        drag.consume();
                    }
                });
        part.addEventHandler(DragEvent.DRAG_EXITED, drag -> mark(part, false));
        part.addEventHandler(
                DragEvent.DRAG_DROPPED,
                drag -> {
                    mark(part, false);
                    if (take(drag.getDragboard(), owner.get())) {
                        drag.setDropCompleted(true);
                        drag.consume();
                    }
                });
    }

    /// @param owner whose pictures they become; empty while none is open
    void paste(Node part, Supplier<Optional<Owner>> owner) {
        part.addEventHandler(
                KeyEvent.KEY_PRESSED,
                key -> {
                    if (PASTE.match(key)
                            && !(key.getTarget() instanceof TextInputControl)
                            && take(Clipboard.getSystemClipboard(), owner.get())) {
                        key.consume();
                    }
                });
    }

    private static void mark(Node part, boolean dropping) {
        part.getStyleClass().remove("taking-pictures");
        if (dropping) {
            part.getStyleClass().add("taking-pictures");
        }
    }

    private static boolean wanted(Clipboard board) {
        return board.hasFiles() || board.hasImage();
    }

    private boolean take(Clipboard board, Optional<Owner> owner) {
        if (owner.isEmpty() || !wanted(board)) {
            return false;
        }
        if (board.hasFiles()) {
            taken.accept(owner.get(), paths(board.getFiles().stream().map(File::toPath).toList()));
            return true;
        }
        Image image = board.getImage();
        if (image == null) {
            return false;
        }
        taken.accept(
                owner.get(), List.of(new Incoming.OfImage(messages.get("intake.pasted"), image)));
        return true;
    }

    static List<Incoming> paths(List<Path> files) {
        return files.stream()
                .<Incoming>map(
                        file -> new Incoming.OfFile(String.valueOf(file.getFileName()), file))
                .toList();
    }
}
