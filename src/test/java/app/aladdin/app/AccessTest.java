package app.aladdin.app;

import static app.aladdin.ui.Toolkit.onFx;

import static org.assertj.core.api.Assertions.assertThat;

import app.aladdin.ui.Toolkit;

import javafx.geometry.Bounds;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// Every view, as assistive technology meets it: what can have the focus has a name and a role, and
/// the focus goes the way that one reads.
@ExtendWith(Toolkit.class)
final class AccessTest {
    /// What stands on one line may differ this much in height.
    private static final double LINE = 6;

    /// The bars around a view alone have more.
    private static final int FEWEST = 15;

    @TempDir Path home;

    @Test
    void everyControlHasANameAndARoleAndComesInItsTurn() throws Exception {
        List<String> wrong = new ArrayList<>();
        try (WindowUnderTest window = WindowUnderTest.open(home, "")) {
            window.await("the sample project", () -> window.showsText("14 at night"));
            window.await("the Studio", () -> window.shows(".sidebar-foot .success"));
            for (String place : window.commands("nav.")) {
                onFx(() -> window.run(place));
                window.settle();
                onFx(() -> look(window, place, wrong));
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static void look(WindowUnderTest window, String place, List<String> wrong) {
        List<Node> stops = new ArrayList<>();
        collect(window.scene().getRoot(), stops);
        if (stops.size() < FEWEST) {
            wrong.add(place + ": only " + stops.size() + " controls");
        }
        Node before = null;
        for (Node stop : stops) {
            if (name(stop).isBlank()) {
                wrong.add(place + ": no name: " + words(stop));
            }
            if (stop.getAccessibleRole() == AccessibleRole.NODE
                    || stop.getAccessibleRole() == AccessibleRole.PARENT) {
                wrong.add(place + ": no role: " + words(stop));
            }
            if (before != null
                    && Objects.equals(before.getParent(), stop.getParent())
                    && !reads(before, stop)) {
                wrong.add(place + ": " + words(stop) + " comes after " + words(before));
            }
            before = stop;
        }
    }

    private static void collect(Node node, List<Node> stops) {
        if (!node.isVisible() || node.isDisabled()) {
            return;
        }
        if (node.isFocusTraversable()) {
            stops.add(node);
            return;
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, stops));
        }
    }

    private static String name(Node node) {
        String own = node.getAccessibleText();
        if (own != null && !own.isBlank()) {
            return own;
        }
        return switch (node) {
            case Labeled labeled when labeled.getText() != null -> labeled.getText();
            case TextInputControl input when input.getPromptText() != null -> input.getPromptText();
            case ComboBoxBase<?> box when box.getPromptText() != null -> box.getPromptText();
            default -> "";
        };
    }

    /// Whether one reads the first before the second.
    private static boolean reads(Node first, Node second) {
        if (first.getStyleClass().contains("knot")) {
            // A drawing of who knows whom has no lines; the weightiest come first.
            return true;
        }
        Bounds a = first.localToScene(first.getLayoutBounds());
        Bounds b = second.localToScene(second.getLayoutBounds());
        boolean sameLine = a.getMaxY() > b.getMinY() + LINE && b.getMaxY() > a.getMinY() + LINE;
        return sameLine ? a.getMinX() <= b.getMinX() : a.getMinY() <= b.getMinY() + LINE;
    }

    private static String words(Node node) {
        return node.getClass().getSimpleName() + node.getStyleClass() + " “" + name(node) + "”";
    }
}
