package app.aladdin.app;

import app.aladdin.ui.view.Focusing;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.stage.Window;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// Takes the focus from one part of the window to the next, round and round.
final class PartCycle {
    private static final List<String> CHOSEN =
            List.of(
                    ".nav-item.active",
                    ".composer .text-area",
                    ".list-side .list-view",
                    ".main-rows");

    private final List<? extends Node> parts;

    PartCycle(List<? extends Node> parts) {
        this.parts = List.copyOf(parts);
    }

    /// @param step 1 for the next part, -1 for the one before
    void go(int step) {
        Node owner = owner();
        int at = -1;
        for (int i = 0; i < parts.size(); i++) {
            if (owner != null && Focusing.within(owner, parts.get(i))) {
                at = i;
            }
        }
        int count = parts.size();
        int start = at < 0 ? (step > 0 ? count - 1 : 0) : at;
        for (int turn = 1; turn <= count; turn++) {
            Node part = parts.get(Math.floorMod(start + step * turn, count));
            if (part.getScene() != null && shown(part) && enter(part)) {
                look(part.getScene().getWindow());
                return;
            }
        }
    }

    /// What has the focus in the window that people look at; a part may have one of its own.
    private @Nullable Node owner() {
        List<Scene> scenes =
                parts.stream().map(Node::getScene).filter(Objects::nonNull).distinct().toList();
        return scenes.stream()
                .filter(scene -> scene.getWindow() != null && scene.getWindow().isFocused())
                .findFirst()
                .or(() -> scenes.stream().findFirst())
                .map(Scene::getFocusOwner)
                .orElse(null);
    }

    private static void look(@Nullable Window window) {
        if (window != null && !window.isFocused()) {
            window.requestFocus();
        }
    }

    private static boolean shown(Node node) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (!each.isVisible()) {
                return false;
            }
        }
        return true;
    }

    /// Takes the focus into a part. What is chosen in it comes before what stands first.
    ///
    /// @return whether anything there can have the focus
    static boolean enter(Node part) {
        if (enterShown(part)) {
            return true;
        }
        // What is in a pane that scrolls is there only with its first style; until then keys would
        // go nowhere.
        part.applyCss();
        return enterShown(part);
    }

    private static boolean enterShown(Node part) {
        for (String wanted : CHOSEN) {
            Node chosen = part.lookup(wanted);
            if (chosen != null
                    && chosen.isFocusTraversable()
                    && !chosen.isDisabled()
                    && shown(chosen)) {
                Focusing.show(chosen);
                return true;
            }
        }
        Optional<Node> first = Focusing.first(part);
        first.ifPresent(Focusing::show);
        return first.isPresent();
    }
}
