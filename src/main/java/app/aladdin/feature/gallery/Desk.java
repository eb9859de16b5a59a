package app.aladdin.feature.gallery;

import app.aladdin.i18n.Messages;
import app.aladdin.state.Hub;
import app.aladdin.ui.files.FileChoice;
import app.aladdin.ui.files.FileKind;
import app.aladdin.ui.files.FileWish;

import javafx.scene.Node;

import java.util.List;
import java.util.function.Consumer;

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
        FileChoice choice,
        Messages messages) {

    /// Lets somebody choose pictures.
    ///
    /// @param from what is asked for them
    /// @param chosen not told when they think better of it
    void choose(Node from, Consumer<List<Incoming>> chosen) {
        FileWish wish =
                new FileWish(
                        "pictures",
                        messages.get("images.choose.title"),
                        List.of(
                                new FileKind(messages.get("images.files"), "png", "jpg", "jpeg"),
                                new FileKind(messages.get("images.allFiles"))));
        choice.openSeveral(from, wish, files -> chosen.accept(Handing.paths(files)));
    }
}
