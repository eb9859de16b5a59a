package app.aladdin.feature.story;

import javafx.scene.Node;
import javafx.scene.layout.VBox;

/// The parts of one side of a thing, one below the other; what has nothing to say is left out. FX
/// thread only.
final class Sections {
    private final VBox box = new VBox(12);

    Sections add(Node part) {
        box.getChildren().add(part);
        return this;
    }

    /// A text without a heading.
    Sections text(String text) {
        return text.isBlank() ? this : add(Details.paragraph(text));
    }

    /// A text under a heading.
    Sections text(String heading, String text) {
        return text.isBlank() ? this : add(Details.section(heading, Details.paragraph(text)));
    }

    Node node() {
        return box;
    }
}
