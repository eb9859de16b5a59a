package app.aladdin.feature.gallery;

import app.aladdin.client.media.MediaAnswer;
import app.aladdin.contract.Problem;
import app.aladdin.ui.picture.Picture;
import app.aladdin.ui.picture.PictureBox;

import javafx.scene.image.Image;

import org.kordamp.ikonli.feather.Feather;

/// A place for one small picture at a time, which fetches what it shows. FX thread only.
final class ThumbBox {
    private final Thumbs thumbs;
    private final PictureBox box = new PictureBox();
    private String shown = "";
    private boolean missing;
    private Runnable takeBack = () -> {};

    ThumbBox(Thumbs thumbs) {
        this.thumbs = thumbs;
    }

    PictureBox node() {
        return box;
    }

    /// Shows a picture, as soon as it is here.
    void show(String mediaId) {
        if (!shown.equals(mediaId)) {
            takeBack.run();
            shown = mediaId;
            missing = false;
            fetch();
        }
    }

    /// Tries once more what could not be fetched for want of a server.
    void again() {
        if (missing) {
            missing = false;
            fetch();
        }
    }

    private void fetch() {
        Image known = thumbs.known(shown).orElse(null);
        if (known != null) {
            box.show(known);
            return;
        }
        box.mark(Feather.IMAGE);
        String asked = shown;
        takeBack =
                thumbs.want(
                        asked,
                        answer -> {
                            if (asked.equals(shown)) {
                                came(answer);
                            }
                        });
    }

    private void came(MediaAnswer<Picture> answer) {
        switch (answer) {
            case MediaAnswer.Done<Picture>(Picture.Shown picture) -> box.show(picture.image());
            case MediaAnswer.Done<Picture>(Picture.TooLarge large) -> box.mark(Feather.MAXIMIZE);
            case MediaAnswer.Done<Picture>(Picture.Unreadable other) -> box.mark(Feather.FILE);
            case MediaAnswer.Failed<Picture>(Problem problem) -> {
                missing = !(problem instanceof Problem.NotFound);
                box.mark(problem.connection() ? Feather.CLOUD_OFF : Feather.ALERT_CIRCLE);
            }
        }
    }
}
