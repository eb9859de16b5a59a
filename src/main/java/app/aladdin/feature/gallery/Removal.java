package app.aladdin.feature.gallery;

import app.aladdin.contract.MediaRef;
import app.aladdin.i18n.Messages;
import app.aladdin.ui.view.Toasts;

/// Takes pictures away from their things, with a way back.
final class Removal {
    private final ImageEdits edits;
    private final Toasts toasts;
    private final Messages messages;

    Removal(ImageEdits edits, Toasts toasts, Messages messages) {
        this.edits = edits;
        this.toasts = toasts;
        this.messages = messages;
    }

    void remove(Shot shot) {
        MediaRef ref = shot.ref();
        if (edits.remove(shot.owner(), ref)) {
            toasts.say(
                    messages.get("images.removed", shot.subject()),
                    messages.get("action.undo"),
                    () -> edits.insert(shot.owner(), shot.number() - 1, ref));
        }
    }
}
