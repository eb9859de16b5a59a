package app.aladdin.feature.gallery;

import app.aladdin.client.media.MediaAnswer;
import app.aladdin.i18n.Messages;
import app.aladdin.ui.files.FileChoice;
import app.aladdin.ui.files.FileKind;
import app.aladdin.ui.files.FileNames;
import app.aladdin.ui.files.FileWish;
import app.aladdin.ui.nav.Destination;
import app.aladdin.ui.nav.Navigator;
import app.aladdin.ui.view.Sheets;
import app.aladdin.ui.view.Toasts;
import app.aladdin.ui.view.Words;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;

/// Opens pictures large, over the window. FX thread only.
final class Viewer {
    private final Thumbs thumbs;
    private final Originals originals;
    private final ImageEdits edits;
    private final Removal removal;
    private final Navigator navigator;
    private final FileChoice choice;
    private final Sheets sheets;
    private final Toasts toasts;
    private final Messages messages;
    private final Words words;

    Viewer(
            Thumbs thumbs,
            Originals originals,
            ImageEdits edits,
            Removal removal,
            Navigator navigator,
            FileChoice choice,
            Sheets sheets,
            Toasts toasts,
            Messages messages,
            Words words) {
        this.thumbs = thumbs;
        this.originals = originals;
        this.edits = edits;
        this.removal = removal;
        this.navigator = navigator;
        this.choice = choice;
        this.sheets = sheets;
        this.toasts = toasts;
        this.messages = messages;
        this.words = words;
    }

    void open(List<Shot> shots, Shot first) {
        open(shots, first, last -> {});
    }

    /// @param closed told which one was seen last
    void open(List<Shot> shots, Shot first, Consumer<Shot> closed) {
        ViewerCard card = new ViewerCard(shots, first, thumbs, originals, messages, words);
        card.getStylesheets()
                .add(
                        Objects.requireNonNull(Viewer.class.getResource("Gallery.css"))
                                .toExternalForm());
        card.prefWidthProperty().bind(sheets.widthProperty().subtract(48));
        card.prefHeightProperty().bind(sheets.heightProperty().subtract(48));
        Runnable close =
                sheets.show(
                        card,
                        () -> {
                            card.leave();
                            closed.accept(card.shot());
                        });
        card.onClose(close);
        card.onDescribe((shot, alt) -> edits.describe(shot.owner(), shot.ref(), alt));
        card.onRemove(removal::remove);
        card.onSave(this::save);
        card.onSubject(shot -> {
            close.run();
            goTo(shot);
        });
        card.begin();
    }

    /// Opens what a picture is of.
    void goTo(Shot shot) {
        Destination.of(shot.owner().kind().wire(), shot.owner().id()).ifPresent(navigator::go);
    }

    /// Keeps a picture in a file that somebody chooses.
    void save(Shot shot) {
        originals.ending(
                shot.ref().mediaId(),
                answer -> {
                    switch (answer) {
                        case MediaAnswer.Done<String> done -> save(shot, done.value());
                        case MediaAnswer.Failed<String> failed ->
                                toasts.warn(words.problem(failed.problem()));
                    }
                });
    }

    private void save(Shot shot, String ending) {
        choice.save(
                sheets,
                new FileWish("picture", messages.get("viewer.save"), kinds(ending)),
                fileName(shot, ending),
                file -> save(shot, ending, file));
    }

    private List<FileKind> kinds(String ending) {
        return switch (ending) {
            case "" -> List.of();
            case "jpg" -> List.of(new FileKind(messages.get("images.files"), "jpg", "jpeg"));
            default -> List.of(new FileKind(messages.get("images.files"), ending));
        };
    }

    private void save(Shot shot, String ending, Path file) {
        String name = String.valueOf(file.getFileName());
        originals.save(
                shot.ref().mediaId(),
                file,
                () -> toasts.say(messages.get("viewer.saved", name)),
                () ->
                        toasts.warn(
                                messages.get("viewer.notSaved", name),
                                messages.get("action.tryAgain"),
                                () -> save(shot, ending)));
    }

    /// A name that every system takes.
    static String fileName(Shot shot, String ending) {
        String name =
                FileNames.of(
                                shot.subject()
                                        .toLowerCase(Locale.ROOT)
                                        .replaceAll("[^\\p{L}\\p{M}\\p{N}]+", "-"),
                                "")
                        .replaceAll("^-+|-+$", "");
        String begin = name.isEmpty() ? shot.owner().kind().wire() : name;
        String whole = begin + "-" + shot.number();
        return ending.isEmpty() ? whole : whole + "." + ending;
    }
}
