package app.aladdin.feature.gallery;

import app.aladdin.i18n.Messages;
import app.aladdin.ui.picture.PictureBox;
import app.aladdin.ui.view.IconButton;

import javafx.geometry.Pos;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.StackPane;

import org.kordamp.ikonli.feather.Feather;

/// A picture on its way to the server: how far it is, and a way to give it up.
final class UploadTile extends StackPane {
    private final PictureBox box = new PictureBox();
    private final ProgressBar bar = new ProgressBar(0);

    UploadTile(Upload upload, Messages messages, Runnable onCancel) {
        getStyleClass().addAll("section-tile", "pending");
        bar.getStyleClass().add("tile-bar");
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setAccessibleText(messages.get("images.sending", upload.what().name()));
        StackPane.setAlignment(bar, Pos.BOTTOM_CENTER);
        var cancel =
                IconButton.tiny(
                        Feather.X, messages.get("images.cancel", upload.what().name()), onCancel);
        cancel.getStyleClass().add("tile-cross");
        StackPane.setAlignment(cancel, Pos.TOP_RIGHT);
        getChildren().addAll(box, bar, cancel);
        Tooltip.install(this, new Tooltip(messages.get("images.sending", upload.what().name())));
        show(upload);
    }

    void show(Upload upload) {
        if (upload.preview() != null && !box.isFilled()) {
            box.show(upload.preview());
        }
        switch (upload.state()) {
            case Upload.State.Waiting it -> bar.setProgress(0);
            case Upload.State.Sending it -> bar.setProgress(it.share());
            case Upload.State.Arrived it -> bar.setProgress(1);
            case Upload.State.Failed it -> bar.setProgress(0);
        }
    }
}
