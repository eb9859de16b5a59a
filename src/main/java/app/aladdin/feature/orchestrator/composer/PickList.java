package app.aladdin.feature.orchestrator.composer;

import app.aladdin.ui.icon.Icons;

import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// The list that floats above the text while something is picked. The focus stays in the text.
final class PickList {
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
    private static final double GAP = 4;

    /// A list that is longer is scrolled through.
    private static final int MOST_ROWS = 10;

    private static final double ROW = 32;

    private final VBox list = new VBox();
    private final ScrollPane scroll = new ScrollPane(list);
    private final StackPane box = new StackPane(scroll);
    private final Region under;
    private final Consumer<Pick> picked;
    private List<Pick> picks = List.of();
    private int selected;

    /// @param under the box of the text, over which the list stands
    /// @param name of the list, for assistive technology
    PickList(Region under, String name, Consumer<Pick> picked) {
        this.under = under;
        this.picked = picked;
        box.getStyleClass().addAll("floating", "pick-list");
        scroll.getStyleClass().add("edge-to-edge");
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        list.setAccessibleRole(AccessibleRole.LIST_VIEW);
        list.setAccessibleText(name);
        box.setManaged(false);
        box.setVisible(false);
        under.boundsInParentProperty().subscribe(bounds -> place());
    }

    Node node() {
        return box;
    }

    void show(List<Pick> found) {
        if (!picks.equals(found)) {
            picks = List.copyOf(found);
            list.getChildren().setAll(picks.stream().map(this::row).toList());
            select(0);
        }
        box.setVisible(true);
        place();
    }

    void hide() {
        box.setVisible(false);
        list.getChildren().clear();
        picks = List.of();
    }

    boolean isShowing() {
        return box.isVisible();
    }

    void move(int step) {
        select(Math.floorMod(selected + step, picks.size()));
    }

    private void select(int index) {
        selected = index;
        for (int i = 0; i < picks.size(); i++) {
            list.getChildren().get(i).pseudoClassStateChanged(SELECTED, i == index);
        }
        bringIntoSight(index);
    }

    private void bringIntoSight(int index) {
        int hidden = picks.size() - MOST_ROWS;
        if (hidden > 0) {
            double first = scroll.getVvalue() * hidden;
            double wanted = Math.clamp(first, index - MOST_ROWS + 1, index);
            scroll.setVvalue(Math.clamp(wanted / hidden, 0, 1));
        }
    }

    Optional<Pick> chosen() {
        return selected < picks.size() ? Optional.of(picks.get(selected)) : Optional.empty();
    }

    private void place() {
        if (box.isVisible()) {
            box.applyCss();
            Bounds below = under.getBoundsInParent();
            double height =
                    Math.min(picks.size(), MOST_ROWS) * ROW
                            + box.snappedTopInset()
                            + box.snappedBottomInset();
            box.resizeRelocate(
                    below.getMinX(), below.getMinY() - height - GAP, below.getWidth(), height);
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
