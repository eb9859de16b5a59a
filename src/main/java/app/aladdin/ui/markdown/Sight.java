package app.aladdin.ui.markdown;

import javafx.scene.Scene;

import org.jspecify.annotations.Nullable;

/// Looks with every picture which blocks of a view are in sight, after all have their places and
/// before they are painted: what comes near is there in time, however far was scrolled.
final class Sight {
    private final MarkdownView view;
    private final BlockStack blocks;
    private final Runnable look = this::look;

    /// Pictures until the blocks have their style again.
    private int unstyled;

    Sight(MarkdownView view, BlockStack blocks) {
        this.view = view;
        this.blocks = blocks;
    }

    void install() {
        view.sceneProperty().subscribe(this::moved);
        view.fontProperty().subscribe(font -> restyled());
    }

    private void moved(@Nullable Scene before, @Nullable Scene now) {
        if (before != null) {
            before.removePostLayoutPulseListener(look);
        }
        if (now != null) {
            now.addPostLayoutPulseListener(look);
        }
    }

    /// Another size of text changes the height of what is out of the scene, too.
    private void restyled() {
        blocks.bringAll();
        unstyled = 2;
    }

    private void look() {
        Scene scene = view.getScene();
        if (scene == null || unstyled-- > 0) {
            return;
        }
        unstyled = 0;
        double top = view.sceneToLocal(0, 0).getY();
        double bottom = view.sceneToLocal(0, scene.getHeight()).getY();
        if (blocks.look(top, bottom)) {
            view.applyCss();
            view.layout();
        }
    }
}
