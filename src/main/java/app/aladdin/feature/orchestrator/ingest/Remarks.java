package app.aladdin.feature.orchestrator.ingest;

import app.aladdin.contract.IngestValidation;
import app.aladdin.ui.form.EntityForm;
import app.aladdin.ui.form.FormRemark;
import app.aladdin.ui.icon.Icons;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What a server says against a preview: beside the field it means, or here where it means none.
final class Remarks extends VBox {
    Remarks() {
        super(4);
    }

    /// Puts each remark under its field.
    ///
    /// @return errors that belong to no field
    List<String> place(IngestValidation validation, EntityForm form) {
        List<String> others = new ArrayList<>();
        Map<String, List<FormRemark>> byField = new LinkedHashMap<>();
        for (String warning : validation.warnings()) {
            String field = field(warning);
            if (form.has(field)) {
                byField.computeIfAbsent(field, name -> new ArrayList<>())
                        .add(FormRemark.of(rest(warning, field)));
            } else {
                warn(warning);
            }
        }
        byField.forEach(form::warn);
        for (String error : validation.errors()) {
            String field = field(error);
            if (form.has(field)) {
                form.refuse(Map.of(field, List.of(rest(error, field))));
            } else {
                others.add(error);
            }
        }
        return others;
    }

    /// The field that a remark begins with: `name is required` or `name: is required`.
    private static String field(String remark) {
        return remark.replaceFirst("(?s)^(\\w+)[: ].*$", "$1");
    }

    private static String rest(String remark, String field) {
        return remark.startsWith(field) && remark.length() > field.length()
                ? remark.substring(field.length()).replaceFirst("^[: ]+", "")
                : remark;
    }

    void say(List<String> errors) {
        errors.forEach(error -> add(Feather.ALERT_CIRCLE, "danger", error));
    }

    private void warn(String text) {
        add(Feather.ALERT_TRIANGLE, "warning", text);
    }

    private void add(Feather glyph, String tone, String text) {
        FontIcon icon = Icons.of(glyph, 14);
        icon.getStyleClass().add(tone);
        Label label = new Label(text, icon);
        label.setWrapText(true);
        label.getStyleClass().addAll("small", tone);
        getChildren().add(label);
    }
}
