package app.aladdin.feature.orchestrator.composer;

import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.layout.Region;

/// Lets a text area grow with its text, line by line up to a limit.
final class Growth {
    private static final double AROUND = 6;

    private final TextArea area;
    private final double line;
    private final int most;

    private boolean watching;

    private Growth(TextArea area, double line, int most) {
        this.area = area;
        this.line = line;
        this.most = most;
    }

    /// @param line the height of a line, in px
    /// @param most how many lines are shown at once
    static void install(TextArea area, double line, int most) {
        Growth growth = new Growth(area, line, most);
        area.setMinHeight(Region.USE_PREF_SIZE);
        area.setMaxHeight(Region.USE_PREF_SIZE);
        growth.show(line);
        area.needsLayoutProperty().subscribe(needed -> growth.watch());
    }

    /// The text is there from the first layout on. The prompt is a text as well, but the text
    /// itself stands in a group.
    private void watch() {
        if (watching) {
            return;
        }
        for (Node text : area.lookupAll(".text")) {
            if (text.getParent() instanceof Group) {
                watching = true;
                text.boundsInLocalProperty().subscribe(bounds -> show(bounds.getHeight()));
            }
        }
    }

    private void show(double height) {
        area.setPrefHeight(Math.clamp(height, line, line * most) + AROUND);
    }
}
