package app.aladdin.feature.orchestrator.messages;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;

import org.fxmisc.flowless.VirtualFlow;
import org.jspecify.annotations.Nullable;

/// Scrolls to what gets the focus by keyboard inside a message, such as a result further down.
final class FocusInSight {
    private static final double MARGIN = 8;

    private final VirtualFlow<?, ?> flow;
    private final Runnable scrolled;

    /// @param scrolled told after it has scrolled
    FocusInSight(VirtualFlow<?, ?> flow, Runnable scrolled) {
        this.flow = flow;
        this.scrolled = scrolled;
    }

    void install() {
        flow.sceneProperty()
                .flatMap(Scene::focusOwnerProperty)
                .subscribe(owner -> {
                    if (owner != null && owner.isFocusVisible() && isInside(owner)) {
                        show(owner);
                    }
                });
    }

    private boolean isInside(Node owner) {
        @Nullable Node at = owner.getParent();
        while (at != null && !at.equals(flow)) {
            at = at.getParent();
        }
        return at != null && !(owner instanceof MessageCell);
    }

    private void show(Node owner) {
        Bounds bounds = flow.sceneToLocal(owner.localToScene(owner.getBoundsInLocal()));
        double by = 0;
        if (bounds.getMinY() < 0) {
            by = bounds.getMinY() - MARGIN;
        } else if (bounds.getMaxY() > flow.getHeight()) {
            by = Math.min(bounds.getMinY() - MARGIN, bounds.getMaxY() - flow.getHeight() + MARGIN);
        }
        if (by != 0) {
            flow.scrollYBy(by);
            scrolled.run();
        }
    }
}
