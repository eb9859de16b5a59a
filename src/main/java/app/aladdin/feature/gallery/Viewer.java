package app.aladdin.feature.gallery;

import app.aladdin.client.media.MediaAnswer;
import app.aladdin.i18n.Messages;
import app.aladdin.ui.nav.Destination;
import app.aladdin.ui.nav.Navigator;
import app.aladdin.ui.view.Sheets;
import app.aladdin.ui.view.Toasts;
import app.aladdin.ui.view.Words;

import javafx.stage.FileChooser;

import java.io.File;
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
            Sheets sheets,
            Toasts toasts,
            Messages messages,
            Words words) {
        this.thumbs = thumbs;
        this.originals = originals;
        this.edits = edits;
        this.removal = removal;
        this.navigator = navigator;
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
        FileChooser chooser = new FileChooser();
        chooser.setTitle(messages.get("viewer.save"));
        chooser.setInitialFileName(fileName(shot, ending));
        File file =
                chooser.showSaveDialog(
                        sheets.getScene() == null ? null : sheets.getScene().getWindow());
        if (file != null) {
            originals.save(
                    shot.ref().mediaId(),
                    file.toPath(),
                    () -> toasts.say(messages.get("viewer.saved", file.getName())),
                    () ->
                            toasts.warn(
                                    messages.get("viewer.notSaved", file.getName()),
                                    messages.get("action.tryAgain"),
                                    () -> save(shot, ending)));
        }
    }

    /// A name that every system takes.
    static String fileName(Shot shot, String ending) {
        String name =
                shot.subject()
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{N}]+", "-")
                        .replaceAll("^-+|-+$", "");
        String begin = name.isEmpty() ? shot.owner().kind().wire() : name;
        String whole = begin.substring(0, Math.min(60, begin.length())) + "-" + shot.number();
        return ending.isEmpty() ? whole : whole + "." + ending;
    }
}
