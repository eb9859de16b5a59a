package app.aladdin.ui.form;

import app.aladdin.contract.EntityRef;
import app.aladdin.contract.Json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.MissingNode;

import javafx.scene.Node;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Other things of the project: one, or any number.
final class ReferenceEditor implements FieldEditor {
    private final MenuButton menu = new MenuButton();
    private final boolean several;
    private final FormWords words;
    private final String type;
    private final Map<String, EntityRef> chosen = new LinkedHashMap<>();
    private final List<EntityRef> offered;
    private Runnable changed = () -> {};

    ReferenceEditor(FieldSpec spec, JsonNode value, List<EntityRef> offered, FormWords words) {
        this.several = spec.kind() == FieldKind.REFERENCES;
        this.type = spec.refers();
        this.words = words;
        this.offered = offered.stream().filter(ref -> ref.type().equals(type)).toList();
        menu.setMaxWidth(Double.MAX_VALUE);
        menu.setMnemonicParsing(false);
        show(value);
    }

    @Override
    public Node node() {
        return menu;
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
        menu.getItems().setAll(all.values().stream().map(this::item).toList());
        name();
    }

    private CheckMenuItem item(EntityRef ref) {
        CheckMenuItem item = new CheckMenuItem(ref.name());
        item.setMnemonicParsing(false);
        item.setSelected(chosen.containsKey(ref.id()));
        item.setOnAction(e -> {
            if (!several) {
                chosen.clear();
            }
            if (item.isSelected()) {
                chosen.put(ref.id(), ref);
            } else {
                chosen.remove(ref.id());
            }
            offer();
            changed.run();
        });
        return item;
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
