package app.aladdin.ui.form;

import app.aladdin.contract.EntityRef;
import app.aladdin.contract.Json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.MissingNode;

import javafx.scene.Node;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Other things of the project: one, or any number. A few are a menu, more are found by typing.
final class ReferenceEditor implements FieldEditor {
    /// A longer menu would have to be searched through.
    private static final int SHORT = 12;

    private final MenuButton menu = new MenuButton();
    private final boolean several;
    private final FormWords words;
    private final String type;
    private final Map<String, EntityRef> chosen = new LinkedHashMap<>();
    private final List<EntityRef> offered;
    private final VBox node = new VBox(4, menu);
    private @Nullable ReferenceFinder finder;
    private Runnable changed = () -> {};

    ReferenceEditor(FieldSpec spec, JsonNode value, List<EntityRef> offered, FormWords words) {
        this.several = spec.kind() == FieldKind.REFERENCES;
        this.type = spec.refers();
        this.words = words;
        this.offered = offered.stream().filter(ref -> ref.type().equals(type)).toList();
        menu.setMaxWidth(Double.MAX_VALUE);
        menu.setMnemonicParsing(false);
        if (this.offered.size() > SHORT) {
            menu.accessibleTextProperty().bind(node.accessibleTextProperty());
            menu.addEventFilter(MouseEvent.MOUSE_PRESSED, this::pressed);
            menu.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        }
        show(value);
    }

    private void pressed(MouseEvent press) {
        press.consume();
        menu.requestFocus();
        turn();
    }

    private void key(KeyEvent key) {
        switch (key.getCode()) {
            case SPACE, ENTER, DOWN, F4 -> {
                key.consume();
                turn();
            }
            default -> {}
        }
    }

    /// Opens the search, or closes it again.
    private void turn() {
        if (finder != null) {
            node.getChildren().remove(finder);
            finder = null;
            menu.requestFocus();
            return;
        }
        ReferenceFinder made =
                new ReferenceFinder(
                        offered,
                        words,
                        ref -> chosen.containsKey(ref.id()),
                        this::taken,
                        this::turn);
        finder = made;
        node.getChildren().add(made);
        made.begin();
    }

    private void taken(EntityRef ref) {
        toggle(ref, !chosen.containsKey(ref.id()));
        if (finder == null) {
            return;
        }
        if (several) {
            finder.look();
        } else {
            turn();
        }
    }

    @Override
    public Node node() {
        return offered.size() > SHORT ? node : menu;
    }

    @Override
    public JsonNode value() {
        if (chosen.isEmpty()) {
            return several ? Json.array() : MissingNode.getInstance();
        }
        List<EntityRef> refs = new ArrayList<>(chosen.values());
        ArrayNode list = Json.list(refs, EntityRef::write);
        return several ? list : list.get(0);
    }

    @Override
    public void show(JsonNode value) {
        chosen.clear();
        if (value.isArray()) {
            value.forEach(this::choose);
        } else if (!value.isMissingNode() && !value.isNull()) {
            choose(value);
        }
        offer();
    }

    private void choose(JsonNode value) {
        EntityRef ref = EntityRef.read(value, type);
        EntityRef known =
                offered.stream().filter(each -> each.id().equals(ref.id())).findFirst().orElse(ref);
        if (!known.id().isEmpty()) {
            chosen.put(known.id(), known);
        }
    }

    private void offer() {
        Map<String, EntityRef> all = new LinkedHashMap<>();
        offered.forEach(ref -> all.put(ref.id(), ref));
        chosen.forEach(all::putIfAbsent);
        menu.getItems()
                .setAll(
                        offered.size() > SHORT
                                ? List.<MenuItem>of()
                                : all.values().stream().<MenuItem>map(this::item).toList());
        name();
    }

    private CheckMenuItem item(EntityRef ref) {
        CheckMenuItem item = new CheckMenuItem(ref.name());
        item.setMnemonicParsing(false);
        item.setSelected(chosen.containsKey(ref.id()));
        item.setOnAction(e -> toggle(ref, item.isSelected()));
        return item;
    }

    private void toggle(EntityRef ref, boolean on) {
        if (!several) {
            chosen.clear();
        }
        if (on) {
            chosen.put(ref.id(), ref);
        } else {
            chosen.remove(ref.id());
        }
        offer();
        changed.run();
    }

    private void name() {
        String names =
                chosen.values().stream().map(EntityRef::name).collect(Collectors.joining(", "));
        menu.setText(names.isEmpty() ? words.noReference() : names);
    }

    @Override
    public void onChange(Runnable told) {
        changed = told;
    }
}
