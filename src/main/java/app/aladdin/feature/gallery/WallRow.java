package app.aladdin.feature.gallery;

import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/// A row of pictures, whose places are used again for others.
final class WallRow extends ListCell<List<Shot>> {
    private final Wall wall;
    private final Supplier<WallTile> tiles;
    private final List<WallTile> places = new ArrayList<>();
    private final HBox box = new HBox(Wall.GAP);

    WallRow(Wall wall, Supplier<WallTile> tiles) {
        this.wall = wall;
        this.tiles = tiles;
        getStyleClass().add("wall-row");
        setText(null);
        // As wide as the wall: nothing is scrolled sideways.
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable List<Shot> shots, boolean empty) {
        super.updateItem(shots, empty);
        if (empty || shots == null) {
            setGraphic(null);
            return;
        }
        while (places.size() < shots.size()) {
            WallTile tile = tiles.get();
            int place = places.size();
            tile.follow(wall, () -> wall.go(getIndex() * wall.columns() + place));
            places.add(tile);
        }
        List<WallTile> used = places.subList(0, shots.size());
        for (int i = 0; i < used.size(); i++) {
            used.get(i).show(shots.get(i));
        }
        if (!box.getChildren().equals(used)) {
            box.getChildren().setAll(used);
        }
        setGraphic(box);
        mark();
    }

    /// Rows are not what is chosen here; pictures are.
    @Override
    public void updateSelected(boolean selected) {
        super.updateSelected(false);
    }

    @Override
    public void updateIndex(int index) {
        super.updateIndex(index);
        mark();
    }

    /// Shows where the keys are.
    void mark() {
        for (int i = 0; i < places.size(); i++) {
            places.get(i).mark(getIndex() * wall.columns() + i == wall.current());
        }
    }

    /// The place of a picture, when it is in this row.
    @Nullable Node tile(int index) {
        int place = index - getIndex() * wall.columns();
        return isEmpty() || place < 0 || place >= box.getChildren().size()
                ? null
                : box.getChildren().get(place);
    }

    void again() {
        places.forEach(WallTile::again);
    }
}
