package app.aladdin.feature.gallery;

import app.aladdin.contract.EntityKind;
import app.aladdin.i18n.Messages;
import app.aladdin.ui.icon.Icons;
import app.aladdin.ui.view.Chip;

import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;

import org.kordamp.ikonli.feather.Feather;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/// By which kinds the pictures are narrowed, and how they are sorted.
final class WallTools {
    private final Messages messages;
    private final Map<EntityKind, ToggleButton> chips = new LinkedHashMap<>();
    private final MenuButton sort = new MenuButton();

    WallTools(Messages messages, Consumer<EntityKind> onKind, Consumer<WallView.Order> onOrder) {
        this.messages = messages;
        for (EntityKind kind : Things.KINDS) {
            ToggleButton chip = Chip.toggle(ViewerHead.glyph(kind), "", true);
            chip.setMinWidth(Region.USE_PREF_SIZE);
            chip.managedProperty().bind(chip.visibleProperty());
            chip.setOnAction(e -> onKind.accept(kind));
            chips.put(kind, chip);
        }
        sort.setGraphic(Icons.of(Feather.ARROW_DOWN, 14));
        sort.setMinWidth(Region.USE_PREF_SIZE);
        sort.setAccessibleText(messages.get("list.sort"));
        sort.setTooltip(new Tooltip(messages.get("list.sort")));
        for (WallView.Order order : WallView.Order.values()) {
            MenuItem item = new MenuItem(messages.get(key(order)));
            item.setOnAction(e -> onOrder.accept(order));
            sort.getItems().add(item);
        }
    }

    private static String key(WallView.Order order) {
        return switch (order) {
            case KIND -> "gallery.order.kind";
            case NAME -> "order.name";
            case CHANGED -> "order.changed";
        };
    }

    List<Node> nodes() {
        List<Node> nodes = new ArrayList<>();
        nodes.add(sort);
        nodes.addAll(chips.values());
        return nodes;
    }

    /// Shows how the pictures are looked at, and how many there are of each kind.
    void show(WallView view, List<Shot> all) {
        sort.setText(messages.get(key(view.order())));
        chips.forEach((kind, chip) -> {
            long count = all.stream().filter(it -> it.owner().kind() == kind).count();
            boolean hidden = view.hidden().contains(kind);
            chip.setText(messages.get("gallery.kind", messages.get(name(kind)), count));
            chip.setSelected(!hidden);
            chip.setVisible(count > 0 || hidden);
        });
    }

    private static String name(EntityKind kind) {
        return switch (kind) {
            case CHARACTER -> "nav.characters";
            case LOCATION -> "nav.locations";
            case EPISODE -> "nav.episodes";
            case SCENE, PROJECT, CONCEPT, DIALOGUE -> "nav.scenes";
        };
    }
}
