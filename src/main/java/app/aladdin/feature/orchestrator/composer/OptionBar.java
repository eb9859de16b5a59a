package app.aladdin.feature.orchestrator.composer;

import javafx.scene.Node;
import javafx.scene.layout.FlowPane;

import java.util.List;
import java.util.Objects;

/// A row of chips that wraps. When its chips are made anew, the focus stays on the same one.
final class OptionBar extends FlowPane {
    OptionBar() {
        getStyleClass().add("option-bar");
        setMinSize(0, 0);
        show(List.of());
    }

    /// @param chips each with an id of its own
    void show(List<Node> chips) {
        Node focused = getScene() == null ? null : getScene().getFocusOwner();
        String id = focused != null && getChildren().contains(focused) ? focused.getId() : null;
        getChildren().setAll(chips);
        setVisible(!chips.isEmpty());
        setManaged(!chips.isEmpty());
        if (id != null) {
            chips.stream()
                    .filter(each -> Objects.equals(each.getId(), id))
                    .findFirst()
                    .or(() -> chips.stream().reduce((one, other) -> other))
                    .ifPresent(Node::requestFocus);
        }
    }
}
