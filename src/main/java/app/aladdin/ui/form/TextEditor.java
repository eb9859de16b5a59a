package app.aladdin.ui.form;

import app.aladdin.contract.Json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.TextNode;

import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// Texts, numbers, lists and JSON: everything that is typed.
final class TextEditor implements FieldEditor {
    private static final int SHORT_ROWS = 2;
    private static final int LONG_ROWS = 10;
    private static final double LETTER = 6.6;

    private final FieldKind kind;
    private final TextInputControl input;
    private boolean showing;

    TextEditor(FieldKind kind, JsonNode value, FormWords words) {
        this.kind = kind;
        this.input =
                kind == FieldKind.LINE || kind == FieldKind.COUNT
                        ? line()
                        : area(kind == FieldKind.LIST ? 1 : SHORT_ROWS);
        if (kind == FieldKind.LIST) {
            input.setPromptText(words.listHint());
        }
        if (kind == FieldKind.RAW) {
            input.getStyleClass().add("mono");
        }
        show(value);
    }

    private static TextField line() {
        return new TextField();
    }

    private static TextArea area(int least) {
        TextArea area = new TextArea();
        area.setWrapText(true);
        area.setPrefRowCount(least);
        // As high as its text needs, within bounds.
        area.textProperty().subscribe(text -> grow(area, least));
        area.widthProperty().subscribe(width -> grow(area, least));
        // Tab goes on to the next field: a form is walked through more often than tabs are typed.
        area.addEventFilter(
                KeyEvent.KEY_PRESSED,
                key -> {
                    if (key.getCode() == KeyCode.TAB && !key.isControlDown() && !key.isAltDown()) {
                        key.consume();
                        area.fireEvent(
                                new KeyEvent(
                                        KeyEvent.KEY_PRESSED,
                                        "",
                                        "\t",
                                        KeyCode.TAB,
                                        key.isShiftDown(),
                                        true,
                                        false,
                                        false));
                    }
                });
        return area;
    }

    private static void grow(TextArea area, int least) {
        double width = area.getWidth() <= 0 ? 200 : area.getWidth() - 28;
        int perRow = (int) Math.max(10, width / LETTER);
        int rows =
                area.getText()
                        .lines()
                        .mapToInt(line -> 1 + Math.max(0, line.length() - 1) / perRow)
                        .sum();
        area.setPrefRowCount(Math.clamp(rows, least, LONG_ROWS));
    }

    private static String text(JsonNode value) {
        if (value.isMissingNode() || value.isNull()) {
            return "";
        }
        if (value.isArray()) {
            StringBuilder lines = new StringBuilder();
            value.forEach(item ->
                    lines.append(lines.isEmpty() ? "" : "\n")
                            .append(item.isTextual() ? item.asText() : Json.text(item)));
            return lines.toString();
        }
        return value.isValueNode() ? value.asText() : Json.text(value);
    }

    @Override
    public Node node() {
        return input;
    }

    @Override
    public JsonNode value() {
        String text = input.getText();
        if (text.isBlank()) {
            return MissingNode.getInstance();
        }
        return switch (kind) {
            case LINE, TEXT -> TextNode.valueOf(text);
            case COUNT -> number(text.strip());
            case LIST -> list(text);
            case RAW -> Json.parse(text);
            case CHOICE, REFERENCE, REFERENCES -> throw new IllegalStateException(kind.name());
        };
    }

    /// A number as a number; anything else as it was typed, for the rules to refuse in words.
    private static JsonNode number(String text) {
        if (!text.matches("-?\\d{1,18}")) {
            return TextNode.valueOf(text);
        }
        long number = Long.parseLong(text);
        return number == (int) number ? IntNode.valueOf((int) number) : LongNode.valueOf(number);
    }

    private static ArrayNode list(String text) {
        ArrayNode list = Json.array();
        text.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(list::add);
        return list;
    }

    @Override
    public void show(JsonNode value) {
        showing = true;
        input.setText(
                kind == FieldKind.RAW && !value.isMissingNode() ? Json.text(value) : text(value));
        showing = false;
    }

    @Override
    public void onChange(Runnable changed) {
        input.textProperty()
                .addListener(it -> {
                    if (!showing) {
                        changed.run();
                    }
                });
    }
}
