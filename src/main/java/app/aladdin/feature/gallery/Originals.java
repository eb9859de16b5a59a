package app.aladdin.feature.gallery;

import app.aladdin.client.media.Media;
import app.aladdin.client.media.MediaAnswer;
import app.aladdin.state.Background;
import app.aladdin.state.Dispatcher;
import app.aladdin.ui.picture.Picture;
import app.aladdin.ui.picture.PictureHead;
import app.aladdin.ui.picture.PictureReader;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

/// Pictures as they are, to be looked at and to be kept on this computer. Called on the
/// dispatcher's thread, works in the background.
final class Originals {
    private final Media media;
    private final Dispatcher dispatcher;
    private final Background background;

    Originals(Media media, Dispatcher dispatcher) {
        this.media = media;
        this.dispatcher = dispatcher;
        this.background = dispatcher.background("pictures");
    }

    /// Fetches a picture whole; the receiver runs on the dispatcher's thread.
    void look(String id, Consumer<MediaAnswer<Picture>> receiver) {
        media.original(
                id,
                answer -> {
                    MediaAnswer<Picture> picture =
                            switch (answer) {
                                case MediaAnswer.Done<byte[]> done ->
                                        new MediaAnswer.Done<>(PictureReader.whole(done.value()));
                                case MediaAnswer.Failed<byte[]> failed ->
                                        new MediaAnswer.Failed<>(failed.problem());
                            };
                    dispatcher.execute(() -> receiver.accept(picture));
                });
    }

    /// Finds out how a picture's file is to end; the receiver runs on the dispatcher's thread.
    void ending(String id, Consumer<MediaAnswer<String>> receiver) {
        media.original(
                id,
                answer -> {
                    MediaAnswer<String> ending =
                            switch (answer) {
                                case MediaAnswer.Done<byte[]> done ->
                                        new MediaAnswer.Done<>(ending(done.value()));
                                case MediaAnswer.Failed<byte[]> failed ->
                                        new MediaAnswer.Failed<>(failed.problem());
                            };
                    dispatcher.execute(() -> receiver.accept(ending));
                });
    }

    private static String ending(byte[] bytes) {
        String form = PictureHead.read(bytes).map(PictureHead::form).orElse("");
        return form.equals("jpeg") ? "jpg" : form;
    }

    /// Writes a picture as it came; both receivers run on the dispatcher's thread.
    void save(String id, Path to, Runnable saved, Runnable failed) {
        media.original(
                id,
                answer -> {
                    switch (answer) {
                        case MediaAnswer.Done<byte[]> done ->
                                background.start(
                                        "save",
                                        () -> {
                                            Files.write(to, done.value());
                                            dispatcher.execute(saved);
                                        },
                                        failure -> dispatcher.execute(failed));
                        case MediaAnswer.Failed<byte[]> it -> dispatcher.execute(failed);
                    }
                });
    }
}
