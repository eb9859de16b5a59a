package app.aladdin.feature.orchestrator.ingest;

import app.aladdin.contract.EntityRef;
import app.aladdin.contract.IngestValidation;
import app.aladdin.i18n.Messages;
import app.aladdin.ui.form.EntityForm;
import app.aladdin.ui.form.FormRemark;
import app.aladdin.ui.form.RemarkLine;
import app.aladdin.ui.view.Tone;

import javafx.scene.layout.VBox;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/// What a server says against a preview: beside the field it means, or here where it means none.
/// What it is about can be opened.
final class Remarks extends VBox {
    private final Surroundings around;
    private final Messages messages;
    private final Consumer<EntityRef> open;

    Remarks(Surroundings around, Messages messages, Consumer<EntityRef> open) {
        super(4);
        this.around = around;
        this.messages = messages;
        this.open = open;
        empty();
    }

    private void empty() {
        getChildren().clear();
        setVisible(false);
        setManaged(false);
    }

    /// Puts each remark under its field.
    ///
    /// @param same the thing of the same name that the project has already
    /// @return errors that belong to no field
    List<String> place(IngestValidation validation, EntityForm form, Optional<EntityRef> same) {
        empty();
        List<String> others = new ArrayList<>();
        Map<String, List<FormRemark>> byField = new LinkedHashMap<>();
        for (String warning : validation.warnings()) {
            String field = field(warning);
            FormRemark remark = remark(form.has(field) ? rest(warning, field) : warning, same);
            if (form.has(field)) {
                byField.computeIfAbsent(field, name -> new ArrayList<>()).add(remark);
            } else if (same.isPresent() && form.has("name") && !remark.link().isEmpty()) {
                byField.computeIfAbsent("name", name -> new ArrayList<>()).add(remark);
            } else {
                add(Tone.WARNING, remark);
            }
        }
        byField.forEach(form::warn);
        for (String error : validation.errors()) {
            String field = field(error);
            if (form.has(field)) {
                form.block(Map.of(field, List.of(rest(error, field))));
            } else {
                others.add(error);
            }
        }
        return others;
    }

    private FormRemark remark(String text, Optional<EntityRef> same) {
        Optional<Surroundings.Mention> mention =
                around.mentioned(text)
                        .or(() -> same.map(thing -> new Surroundings.Mention(thing, thing.name())));
        return mention.map(
                        about -> {
                            boolean scene = about.thing().type().equals("scene");
                            String key = scene ? "ingest.open.scene" : "ingest.open.named";
                            return new FormRemark(
                                    text,
                                    messages.get(key, about.said()),
                                    () -> open.accept(about.thing()));
                        })
                .orElseGet(() -> FormRemark.of(text));
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

    /// Says errors that belong to no field.
    void say(List<String> errors) {
        errors.forEach(error -> add(Tone.DANGER, FormRemark.of(error)));
    }

    private void add(Tone tone, FormRemark remark) {
        getChildren().add(new RemarkLine(remark, tone));
        setVisible(true);
        setManaged(true);
    }
}
