package app.aladdin.feature.story;

import app.aladdin.contract.Location;
import app.aladdin.i18n.Messages;
import app.aladdin.ui.icon.Icons;

import javafx.scene.Node;

import org.kordamp.ikonli.feather.Feather;

/// A location in the list.
final class LocationLine implements RowLine<Location> {
    private final Figures figures;
    private final Messages messages;
    private final TwoLines lines = new TwoLines(Icons.of(Feather.MAP_PIN));

    LocationLine(Figures figures, Messages messages) {
        this.figures = figures;
        this.messages = messages;
    }

    @Override
    public Node node() {
        return lines.node();
    }

    @Override
    public void show(Location location) {
        lines.show(location.name(), messages.get("dashboard.scenes", figures.count(location)));
    }
}
