package app.aladdin.feature.orchestrator.composer;

import app.aladdin.ui.icon.Icons;

import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// The list that floats above the text while something is picked. The focus stays in the text.
final class PickList {
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
    private static final double GAP = 4;

    private final VBox list = new VBox();
    private final Region under;
    private final Consumer<Pick> picked;
    private List<Pick> picks = List.of();
    private int selected;

    /// @param under the box of the text, over which the list stands
    /// @param name of the list, for assistive technology
    PickList(Region under, String name, Consumer<Pick> picked) {
        this.under = under;
        this.picked = picked;
        list.getStyleClass().addAll("floating", "pick-list");
        list.setAccessibleRole(AccessibleRole.LIST_VIEW);
        list.setAccessibleText(name);
        list.setManaged(false);
        list.setVisible(false);
        under.boundsInParentProperty().subscribe(bounds -> place());
    }

    Node node() {
        return list;
    }

    void show(List<Pick> found) {
        if (!picks.equals(found)) {
            picks = List.copyOf(found);
            list.getChildren().setAll(picks.stream().map(this::row).toList());
            select(0);
        }
        list.setVisible(true);
        place();
    }

    void hide() {
        list.setVisible(false);
        list.getChildren().clear();
        picks = List.of();
    }

    boolean isShowing() {
        return list.isVisible();
    }

    void move(int step) {
        select(Math.floorMod(selected + step, picks.size()));
    }

    private void select(int index) {
        selected = index;
        for (int i = 0; i < picks.size(); i++) {
            list.getChildren().get(i).pseudoClassStateChanged(SELECTED, i == index);
        }
    }

    Optional<Pick> chosen() {
        return selected < picks.size() ? Optional.of(picks.get(selected)) : Optional.empty();
    }

    private void place() {
        if (list.isVisible()) {
            list.applyCss();
            Bounds box = under.getBoundsInParent();
            double height = list.prefHeight(box.getWidth());
            list.resizeRelocate(
                    box.getMinX(), box.getMinY() - height - GAP, box.getWidth(), height);
        }
    }

    private Node row(Pick pick) {
        Label name = new Label(pick.name(), Icons.of(pick.icon(), 14));
        name.setGraphicTextGap(8);
        name.setMinWidth(0);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        Label detail = new Label(pick.detail());
        detail.getStyleClass().addAll("small", "faint");
        detail.setMinWidth(Region.USE_PREF_SIZE);
        HBox row = new HBox(8, name, detail);
        row.getStyleClass().add("pick");
        row.setAlignment(Pos.CENTER_LEFT);
        row.setAccessibleRole(AccessibleRole.LIST_ITEM);
        row.setAccessibleText(
                pick.detail().isEmpty() ? pick.name() : pick.name() + ", " + pick.detail());
        row.setOnMouseClicked(e -> picked.accept(pick));
        return row;
    }
}
