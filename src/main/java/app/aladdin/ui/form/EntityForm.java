package app.aladdin.ui.form;

import app.aladdin.contract.EntityKind;
import app.aladdin.contract.EntityRef;
import app.aladdin.contract.EntityRules;
import app.aladdin.contract.Json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The form of one thing. What nobody touched goes back as it came; the rules of its kind are
/// checked while it is typed, and their reasons stand under their fields. FX thread only.
public final class EntityForm extends VBox {
    private final @Nullable EntityKind kind;
    private final ObjectNode thing;
    private final FormWords words;
    private final List<EntityRef> offered;
    private final boolean selectable;
    private final Map<String, FormRow> rows = new LinkedHashMap<>();
    private Runnable changed = () -> {};
    private final Map<String, List<String>> told = new HashMap<>();
    private final Set<String> blocking = new HashSet<>();
    private boolean strict;

    /// @param type on the wire; a kind that nobody knows gets a form of the fields it has
    /// @param offered the things that fields may refer to
    /// @param selectable whether each field has a box by which it is left out
    public EntityForm(
            String type,
            ObjectNode thing,
            List<EntityRef> offered,
            FormWords words,
            boolean selectable) {
        super(8);
        this.kind = EntityKind.of(type).orElse(null);
        this.thing = thing.deepCopy();
        this.words = words;
        this.offered = List.copyOf(offered);
        this.selectable = selectable;
        getStyleClass().add("entity-form");
        List<FieldSpec> specs = new ArrayList<>();
        if (kind != null) {
            specs.addAll(
                    FormFields.of(kind).stream()
                            .filter(spec ->
                                    !selectable || spec.required() || thing.has(spec.name()))
                            .toList());
        }
        specs.addAll(FormFields.others(thing, specs));
        specs.forEach(this::add);
    }

    /// Told after every change by the person.
    public void onChange(Runnable told) {
        changed = told;
    }

    /// The thing as it is in the form; fields that were left out are not in it.
    public ObjectNode value() {
        ObjectNode value = thing.deepCopy();
        rows.forEach((name, row) -> {
            JsonNode typed = row.accepted() && row.readable() ? row.value() : FormRow.nothing();
            if (typed.isMissingNode()) {
                value.remove(name);
            } else {
                value.set(name, typed);
            }
        });
        return value;
    }

    /// What stands against keeping it, by field; empty when nothing does.
    public Map<String, List<String>> reasons() {
        Map<String, List<String>> reasons = new LinkedHashMap<>();
        rows.forEach((name, row) -> {
            if (row.accepted() && !row.readable()) {
                reasons.put(name, List.of(words.badJson()));
            }
        });
        if (kind != null) {
            EntityRules.check(kind, value()).forEach(reasons::putIfAbsent);
        }
        blocking.stream()
                .filter(told::containsKey)
                .forEach(name -> reasons.putIfAbsent(name, told.getOrDefault(name, List.of())));
        return reasons;
    }

    /// From now on empty required fields are pointed out too, also those nobody has come to yet.
    public boolean insist() {
        strict = true;
        show();
        return reasons().isEmpty();
    }

    private void show() {
        Map<String, List<String>> reasons = reasons();
        rows.forEach((name, row) -> {
            boolean pointedOut = strict || row.isTouched();
            List<String> own = pointedOut ? reasons.getOrDefault(name, List.of()) : List.of();
            row.refuse(own.isEmpty() ? told.getOrDefault(name, List.of()) : own);
        });
    }

    /// Shows what a server said, under the fields that it means, until they are changed.
    ///
    /// @return what it said of fields that are not in the form
    public List<String> refuse(Map<String, List<String>> said) {
        List<String> others = new ArrayList<>();
        said.forEach((name, reasons) -> {
            if (rows.containsKey(name)) {
                told.put(name, reasons);
            } else {
                reasons.forEach(why -> others.add(words.field(name) + ": " + words.reason(why)));
            }
        });
        show();
        return others;
    }

    /// As [#refuse], and until the field is changed or left out it stands against keeping it.
    public List<String> block(Map<String, List<String>> said) {
        blocking.addAll(said.keySet());
        return refuse(said);
    }

    /// Puts remarks that block nothing under a field; `false` where there is no such field.
    public boolean warn(String field, List<FormRemark> remarks) {
        FormRow row = rows.get(field);
        if (row != null) {
            row.warn(remarks);
        }
        return row != null;
    }

    /// Whether the person has changed a field or left it out.
    public boolean changed(String field) {
        FormRow row = rows.get(field);
        return row != null && (row.isTouched() || !row.accepted());
    }

    /// Whether the form has this field.
    public boolean has(String field) {
        return rows.containsKey(field);
    }

    /// What was typed and what was left out, to be taken up again by [#restore].
    public ObjectNode typed() {
        ObjectNode typed = Json.object();
        ObjectNode fields = typed.putObject("fields");
        rows.forEach((name, row) -> {
            if (row.isTouched() && row.readable()) {
                fields.set(name, row.value());
            }
        });
        List<String> refused =
                rows.values().stream()
                        .filter(row -> !row.accepted())
                        .map(row -> row.spec().name())
                        .toList();
        typed.set("leftOut", Json.texts(refused));
        return fields.isEmpty() && refused.isEmpty() ? Json.object() : typed;
    }

    /// Takes up what was typed before.
    public void restore(JsonNode typed) {
        typed.path("fields")
                .properties()
                .forEach(field -> {
                    add(field.getKey());
                    FormRow row = rows.get(field.getKey());
                    if (row != null) {
                        row.type(field.getValue().isNull() ? FormRow.nothing() : field.getValue());
                    }
                });
        typed.path("leftOut")
                .forEach(name -> {
                    FormRow row = rows.get(name.asText());
                    if (row != null) {
                        row.accept().setSelected(false);
                    }
                });
        show();
    }

    /// The fields that its kind has and the form has not, for somebody to add.
    public List<String> missing() {
        return kind == null
                ? List.of()
                : FormFields.of(kind).stream()
                        .map(FieldSpec::name)
                        .filter(name -> !rows.containsKey(name))
                        .toList();
    }

    /// Adds a field that its kind has.
    public void add(String name) {
        if (kind != null && !rows.containsKey(name)) {
            FormFields.of(kind).stream()
                    .filter(spec -> spec.name().equals(name))
                    .findFirst()
                    .ifPresent(this::add);
        }
    }

    private void add(FieldSpec spec) {
        FormRow row = new FormRow(spec, thing.path(spec.name()), offered, words, selectable);
        row.onChange(() -> {
            told.remove(spec.name());
            show();
            changed.run();
        });
        rows.put(spec.name(), row);
        getChildren().add(row);
    }

    /// Puts the cursor into a field, or into the first one.
    public void focus(String field) {
        FormRow row = rows.get(field);
        if (row == null) {
            row = rows.values().stream().findFirst().orElse(null);
        }
        if (row != null) {
            row.editor().node().requestFocus();
        }
    }
}
