package app.aladdin.ui.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.TextNode;

import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;

import java.util.List;

/// One of a few values; a value that another server made up stays in the list.
final class ChoiceEditor implements FieldEditor {
    private final ComboBox<String> box = new ComboBox<>();
    private boolean showing;

    ChoiceEditor(List<String> choices, JsonNode value, FormWords words) {
        box.getItems().add("");
        box.getItems().addAll(choices);
        box.setMaxWidth(Double.MAX_VALUE);
        box.setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(String wire) {
                        return wire == null ? "" : words.value(wire);
                    }

                    @Override
                    public String fromString(String text) {
                        return text;
                    }
                });
        show(value);
    }

    @Override
    public Node node() {
        return box;
    }

    @Override
    public JsonNode value() {
        String chosen = box.getValue();
        return chosen == null || chosen.isEmpty()
                ? MissingNode.getInstance()
                : TextNode.valueOf(chosen);
    }

    @Override
    public void show(JsonNode value) {
        showing = true;
        String wire = value.asText("");
        if (!box.getItems().contains(wire)) {
            box.getItems().add(wire);
        }
        box.setValue(wire);
        showing = false;
    }

    @Override
    public void onChange(Runnable changed) {
        box.valueProperty()
                .addListener(it -> {
                    if (!showing) {
                        changed.run();
                    }
                });
    }
}
