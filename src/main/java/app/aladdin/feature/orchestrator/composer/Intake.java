package app.aladdin.feature.orchestrator.composer;

import app.aladdin.client.media.MediaAnswer;
import app.aladdin.contract.MediaInfo;
import app.aladdin.i18n.Messages;
import app.aladdin.script.FinalDraft;
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
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/// Takes what is dropped on the panel or pasted into the text: texts become data, pictures and
/// documents become media of the project. FX thread.
final class Intake {
    private static final long LONGEST_TEXT = 2L * 1024 * 1024;

    private final ComposerActions actions;
    private final Supplier<String> project;
    private final Data data;
    private final Toasts toasts;
    private final Messages messages;
    private final Words words;

    /// Is given what is to become data.
    @FunctionalInterface
    interface Data {
        /// @param name of the file
        /// @param words say what was done with it
        void take(String name, String text, String words);
    }

    /// @param project the open project's id; empty for none
    Intake(
            ComposerActions actions,
            Supplier<String> project,
            Data data,
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
                case FINAL_DRAFT -> script(file);
                case OTHER -> toasts.warn(messages.get("intake.unknown", file.getName()));
            }
        }
    }

    private void text(File file) {
        read(file, LONGEST_TEXT, Dropped::text, text -> text(file.getName(), text));
    }

    private void text(String name, String text) {
        data.take(name, text, messages.get("intake.data", name));
    }

    private void script(File file) {
        read(file, FinalDraft.MAX_SIZE, ScriptFile::of, read -> script(file.getName(), read));
    }

    private void script(String name, ScriptFile read) {
        String text = read.text();
        if (text.length() > LONGEST_TEXT) {
            toasts.warn(messages.get("intake.tooLarge", name, size(LONGEST_TEXT)));
            return;
        }
        switch (read.reading()) {
            case FinalDraft.Reading.Whole _ ->
                    data.take(name, text, messages.get("intake.finalDraft", name));
            case FinalDraft.Reading.Broken broken ->
                    data.take(name, text, messages.get("intake.broken", name, broken.line()));
            case FinalDraft.Reading.Plain _ when text.isBlank() ->
                    toasts.warn(messages.get("intake.noScript", name));
            case FinalDraft.Reading.Plain _ -> text(name, text);
            case FinalDraft.Reading.NoScript _ ->
                    toasts.warn(messages.get("intake.noScript", name));
        }
    }

    private void media(File file) {
        read(
                file,
                MediaInfo.MAX_SIZE,
                bytes -> bytes,
                bytes ->
                        actions.upload(project.get(), file.getName(), () -> bytes, this::uploaded));
    }

    private <T> void read(File file, long most, Function<byte[], T> made, Consumer<T> receiver) {
        actions.read(
                file.toPath(),
                most,
                made,
                receiver,
                problem ->
                        toasts.warn(
                                problem instanceof ComposerActions.TooLarge large
                                        ? messages.get(
                                                "intake.tooLarge",
                                                file.getName(),
                                                size(large.most()))
                                        : messages.get("intake.unreadable", file.getName())));
    }

    private static long size(long bytes) {
        return bytes / (1024 * 1024);
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
