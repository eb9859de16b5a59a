package app.aladdin.feature.gallery;

import app.aladdin.i18n.Messages;
import app.aladdin.state.Hub;

import javafx.scene.Scene;
import javafx.stage.FileChooser;
import javafx.stage.Window;

import org.jspecify.annotations.Nullable;

import java.io.File;
import java.util.List;

/// What the places where pictures are shown share.
///
/// @param online told, on the dispatcher's thread, when the server is there again
record Desk(
        Things things,
        UploadStore uploads,
        UploadActions actions,
        UploadWords uploadWords,
        Removal removal,
        Handing handing,
        Thumbs thumbs,
        Viewer viewer,
        ShotMenu menu,
        Hub<Boolean> online,
        Messages messages) {

    /// Lets somebody choose pictures; none when they think better of it.
    List<Incoming> choose(@Nullable Scene scene) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(messages.get("images.choose.title"));
        chooser.getExtensionFilters()
                .addAll(
                        new FileChooser.ExtensionFilter(
                                messages.get("images.files"),
                                "*.png",
                                "*.jpg",
                                "*.jpeg",
                                "*.PNG",
                                "*.JPG",
                                "*.JPEG"),
                        new FileChooser.ExtensionFilter(messages.get("images.allFiles"), "*.*"));
        Window window = scene == null ? null : scene.getWindow();
        List<File> files = chooser.showOpenMultipleDialog(window);
        return files == null ? List.of() : Handing.files(files);
    }
}
