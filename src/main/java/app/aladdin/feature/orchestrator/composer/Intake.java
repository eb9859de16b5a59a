package app.aladdin.feature.orchestrator.composer;

import app.aladdin.client.media.MediaAnswer;
import app.aladdin.contract.MediaInfo;
import app.aladdin.i18n.Messages;
import app.aladdin.ui.picture.PngBytes;
import app.aladdin.ui.view.Toasts;
import app.aladdin.ui.view.Words;

import javafx.scene.Node;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;

import java.io.File;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Supplier;

/// Takes what is dropped on the panel or pasted into the text: texts become data, pictures and
/// documents become media of the project. FX thread.
final class Intake {
    private static final long LONGEST_TEXT = 2L * 1024 * 1024;

    private final ComposerActions actions;
    private final Supplier<String> project;
    private final BiConsumer<String, String> data;
    private final Toasts toasts;
    private final Messages messages;
    private final Words words;

    /// @param project the open project's id; empty for none
    /// @param data told a file's name and text
    Intake(
            ComposerActions actions,
            Supplier<String> project,
            BiConsumer<String, String> data,
            Toasts toasts,
            Messages messages,
            Words words) {
        this.actions = actions;
        this.project = project;
        this.data = data;
        this.toasts = toasts;
        this.messages = messages;
        this.words = words;
    }

    /// Lets files and pictures be dropped anywhere on a part of the window.
    void acceptDrops(Node on) {
        on.addEventHandler(
                DragEvent.DRAG_OVER,
                drag -> {
                    if (wanted(drag.getDragboard())) {
                        drag.acceptTransferModes(TransferMode.COPY);
                        mark(on, true);
                        drag.consume();
                    }
                });
        on.addEventHandler(DragEvent.DRAG_EXITED, drag -> mark(on, false));
        on.addEventHandler(
                DragEvent.DRAG_DROPPED,
                drag -> {
                    mark(on, false);
                    if (wanted(drag.getDragboard())) {
                        take(drag.getDragboard());
                        drag.setDropCompleted(true);
                        drag.consume();
                    }
                });
    }

    private static void mark(Node on, boolean dropping) {
        on.getStyleClass().remove("dropping");
        if (dropping) {
            on.getStyleClass().add("dropping");
        }
    }

    private boolean wanted(Dragboard board) {
        return !project.get().isEmpty() && (board.hasFiles() || board.hasImage());
    }

    /// Takes the clipboard, unless that is a text, which the control itself takes.
    ///
    /// @return whether it was taken
    boolean paste(Clipboard board) {
        boolean files = board.hasFiles();
        if (project.get().isEmpty() || (!files && (board.hasString() || !board.hasImage()))) {
            return false;
        }
        take(board);
        return true;
    }

    private void take(Clipboard board) {
        if (board.hasFiles()) {
            files(board.getFiles());
        } else {
            Image image = board.getImage();
            if (image != null) {
                actions.upload(
                        project.get(),
                        messages.get("intake.pasted"),
                        () -> PngBytes.of(image),
                        this::uploaded);
            }
        }
    }

    /// Takes files, each for what it is.
    void files(List<File> files) {
        for (File file : files) {
            switch (Dropped.of(file.getName())) {
                case TEXT -> text(file);
                case MEDIA -> media(file);
                case FINAL_DRAFT -> toasts.warn(messages.get("intake.finalDraft", file.getName()));
                case OTHER -> toasts.warn(messages.get("intake.unknown", file.getName()));
            }
        }
    }

    private void text(File file) {
        actions.read(
                file.toPath(),
                LONGEST_TEXT,
                bytes -> data.accept(file.getName(), Dropped.text(bytes)),
                problem -> toasts.warn(messages.get("intake.unreadable", file.getName())));
    }

    private void media(File file) {
        actions.read(
                file.toPath(),
                MediaInfo.MAX_SIZE,
                bytes -> actions.upload(project.get(), file.getName(), () -> bytes, this::uploaded),
                problem -> toasts.warn(messages.get("intake.unreadable", file.getName())));
    }

    private void uploaded(String name, MediaAnswer<MediaInfo> answer) {
        switch (answer) {
            case MediaAnswer.Done<MediaInfo> done ->
                    toasts.say(messages.get("intake.kept", done.value().name()));
            case MediaAnswer.Failed<MediaInfo> failed ->
                    toasts.warn(
                            messages.get("intake.notKept", name, words.problem(failed.problem())));
        }
    }
}
