package app.aladdin.app;

import javafx.scene.Node;
import javafx.scene.Scene;

import org.jspecify.annotations.Nullable;

/// Keeps the focus in a part of the window when what had it there goes, such as a list that is
/// filled anew: JavaFX would give it to the first control of the window, far from what was done.
final class LostFocus {
    private final Node part;
    private final Runnable enter;
    private boolean inside;
    private boolean lost;

    /// @param enter takes the focus into the part again
    LostFocus(Node part, Runnable enter) {
        this.part = part;
        this.enter = enter;
    }

    void install() {
        part.sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe(this::moved);
    }

    void moved(@Nullable Node owner) {
        if (owner == null) {
            lost = inside;
            inside = false;
            return;
        }
        inside = holds(owner);
        if (lost && !inside) {
            enter.run();
        }
        lost = false;
    }

    private boolean holds(Node owner) {
        for (Node at = owner; at != null; at = at.getParent()) {
            if (at.equals(part)) {
                return true;
            }
        }
        return false;
    }
}
