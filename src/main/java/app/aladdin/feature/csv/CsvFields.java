package app.aladdin.feature.csv;

import app.aladdin.contract.EntityKind;
import app.aladdin.contract.EntityRef;
import app.aladdin.script.Eighths;
import app.aladdin.ui.form.FieldSpec;
import app.aladdin.ui.form.FormFields;
import app.aladdin.ui.form.FormWords;

import com.fasterxml.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// The columns of a kind of thing, and its values as the cells of a table.
final class CsvFields {
    /// Between several values in one cell.
    static final String BETWEEN = "; ";

    private CsvFields() {}

    static List<FieldSpec> of(EntityKind kind) {
        return FormFields.of(kind);
    }

    /// A field's value as it stands in a cell: what people read, not what is on the wire.
    static String cell(FieldSpec field, JsonNode value, FormWords words) {
        return switch (field.kind()) {
            case CHOICE -> value.asText("").isEmpty() ? "" : words.value(value.asText());
            case COUNT -> count(field, value.asInt(0));
            case REFERENCE -> value.isObject() ? EntityRef.read(value, field.refers()).name() : "";
            case LIST, REFERENCES -> several(field, value);
            case LINE, TEXT, RAW -> value.asText("");
        };
    }

    private static String count(FieldSpec field, int number) {
        if (number == 0) {
            return "";
        }
        return field.name().equals("eighths")
                ? new Eighths(Math.max(0, number)).toString()
                : Integer.toString(number);
    }

    private static String several(FieldSpec field, JsonNode value) {
        List<String> texts = new ArrayList<>();
        value.forEach(each ->
                texts.add(
                        each.isTextual()
                                ? each.asText()
                                : EntityRef.read(each, field.refers()).name()));
        return texts.stream().collect(Collectors.joining(BETWEEN));
    }
}
