package app.aladdin.feature.gallery;

import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.css.PseudoClass;
import javafx.geometry.NodeOrientation;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/// All pictures in rows, of which only those in sight have nodes. The arrows go from picture to
/// picture; one of them is where the keys are. FX thread only.
final class Wall extends ListView<List<Shot>> {
    private static final PseudoClass KEYS = PseudoClass.getPseudoClass("keys");

    static final double GAP = 16;
    static final double CAPTION = 44;
    private static final double EDGES = 2 * 20 + 12;

    private final DoubleProperty tileWidth = new SimpleDoubleProperty(192);
    private final List<WallRow> rows = new ArrayList<>();
    private List<Shot> shots = List.of();
    private double wanted = 192;
    private int columns = 1;
    private int current;
    private Runnable onOpen = () -> {};

    Wall(Supplier<WallTile> tiles) {
        getStyleClass().add("wall");
        setCellFactory(view -> {
            WallRow row = new WallRow(this, tiles);
            rows.add(row);
            return row;
        });
        widthProperty().addListener(it -> arrange());
        focusedProperty().addListener(it -> mark());
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    DoubleProperty tileWidth() {
        return tileWidth;
    }

    int columns() {
        return columns;
    }

    /// Which picture the keys are at.
    int current() {
        return current;
    }

    /// The picture that the keys are at; nothing where there are none.
    @Nullable Shot shot() {
        return shots.isEmpty() ? null : shots.get(Math.min(current, shots.size() - 1));
    }

    void onOpen(Runnable action) {
        onOpen = action;
    }

    /// Shows other pictures, or the same in another order.
    void show(List<Shot> all) {
        Shot before = shot();
        shots = all;
        current = before == null ? 0 : Math.max(0, shots.indexOf(before));
        fill();
    }

    /// Shows pictures about as wide as this.
    void resizeTo(double width) {
        wanted = width;
        arrange();
    }

    private void arrange() {
        double room = getWidth() - EDGES;
        if (room <= 0) {
            return;
        }
        int before = columns;
        columns = Math.max(1, (int) ((room + GAP) / (wanted + GAP)));
        tileWidth.set(Math.floor((room - (columns - 1) * GAP) / columns));
        setFixedCellSize(height() + CAPTION + GAP);
        if (before != columns) {
            fill();
            scrollTo(current / columns);
        }
    }

    /// How high a picture is.
    double height() {
        return Math.round(tileWidth.get() * 3 / 4);
    }

    private void fill() {
        List<List<Shot>> lines = new ArrayList<>();
        for (int from = 0; from < shots.size(); from += columns) {
            lines.add(shots.subList(from, Math.min(shots.size(), from + columns)));
        }
        if (!getItems().equals(lines)) {
            getItems().setAll(lines);
        }
        mark();
    }

    private void mark() {
        rows.forEach(WallRow::mark);
    }

    /// Takes the keys to a picture and shows it.
    void go(int index) {
        if (shots.isEmpty()) {
            return;
        }
        current = Math.clamp(index, 0, shots.size() - 1);
        int row = current / columns;
        if (rows.stream().noneMatch(it -> it.getIndex() == row && isWhole(it))) {
            scrollTo(row == 0 ? 0 : row - (fitting() > 1 ? 1 : 0));
        }
        mark();
        notifyAccessibleAttributeChanged(AccessibleAttribute.FOCUS_ITEM);
    }

    private boolean isWhole(WallRow row) {
        return row.isVisible()
                && row.getBoundsInParent().getHeight() > 0
                && row.localToScene(0, 0).getY() >= localToScene(0, 0).getY() - 1
                && row.localToScene(0, row.getHeight()).getY()
                        <= localToScene(0, getHeight()).getY() + 1;
    }

    private int fitting() {
        return Math.max(1, (int) (getHeight() / Math.max(1, getFixedCellSize())));
    }

    /// Whether it is used by keys, so that one must see where these are.
    void byKeys(boolean used) {
        pseudoClassStateChanged(KEYS, used);
    }

    private void key(KeyEvent key) {
        if (key.isShortcutDown() || key.isAltDown()) {
            return;
        }
        boolean mirrored = getEffectiveNodeOrientation() == NodeOrientation.RIGHT_TO_LEFT;
        boolean known = true;
        switch (key.getCode()) {
            case LEFT, KP_LEFT -> go(current + (mirrored ? 1 : -1));
            case RIGHT, KP_RIGHT -> go(current + (mirrored ? -1 : 1));
            case UP, KP_UP, K -> go(current - columns < 0 ? current : current - columns);
            case DOWN, KP_DOWN, J -> go(current + columns);
            case HOME -> go(0);
            case END -> go(shots.size() - 1);
            case PAGE_UP -> go(Math.max(current % columns, current - columns * fitting()));
            case PAGE_DOWN -> go(current + columns * fitting());
            case ENTER, SPACE -> onOpen.run();
            default -> known = false;
        }
        if (known) {
            byKeys(true);
            key.consume();
        }
    }

    /// The picture that the keys are at, for assistive technology.
    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        if (attribute == AccessibleAttribute.FOCUS_ITEM) {
            for (WallRow row : rows) {
                Node tile = row.tile(current);
                if (tile != null) {
                    return tile;
                }
            }
        }
        return super.queryAccessibleAttribute(attribute, parameters);
    }

    /// Fetches once more what could not be fetched.
    void again() {
        rows.forEach(WallRow::again);
    }
}
