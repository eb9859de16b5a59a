package app.aladdin.ui.form;

import app.aladdin.contract.EntityRef;
import app.aladdin.contract.ProblemException;
import app.aladdin.ui.view.Tone;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.NullNode;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// One field of a form: its name, its editor, and under it what is to be said about it.
final class FormRow extends VBox {
    private static final PseudoClass DANGER = PseudoClass.getPseudoClass("danger");

    private final FieldSpec spec;
    private final FieldEditor editor;
    private final FormWords words;
    private final VBox remarks = new VBox(2);
    private final CheckBox accept = new CheckBox();
    private List<String> reasons = List.of();
    private List<FormRemark> warnings = List.of();
    private final JsonNode original;
    private boolean touched;

    FormRow(
            FieldSpec spec,
            JsonNode original,
            List<EntityRef> offered,
            FormWords words,
            boolean selectable) {
        super(4);
        this.spec = spec;
        this.original = original;
        this.words = words;
        this.editor =
                switch (spec.kind()) {
                    case CHOICE -> new ChoiceEditor(spec.choices(), original, words);
                    case REFERENCE, REFERENCES ->
                            new ReferenceEditor(spec, original, offered, words);
                    case LINE, TEXT, COUNT, LIST, RAW ->
                            new TextEditor(spec.kind(), original, words);
                };
        getStyleClass().add("form-row");
        Label name = new Label(words.field(spec.name()));
        name.getStyleClass().addAll("muted", "form-label");
        name.setLabelFor(editor.node());
        name.setWrapText(true);
        name.setMinHeight(USE_PREF_SIZE);
        editor.node().setAccessibleText(words.field(spec.name()));
        HBox.setHgrow(editor.node(), Priority.ALWAYS);
        HBox line = new HBox(12, name, editor.node());
        if (selectable) {
            accept.setSelected(true);
            accept.setAccessibleText(words.accept(spec.name()));
            editor.node().disableProperty().bind(accept.selectedProperty().not());
            line.getChildren().add(accept);
        }
        remarks.getStyleClass().add("form-remarks");
        getChildren().add(line);
    }

    FieldSpec spec() {
        return spec;
    }

    FieldEditor editor() {
        return editor;
    }

    CheckBox accept() {
        return accept;
    }

    void onChange(Runnable changed) {
        editor.onChange(() -> {
            touched = true;
            changed.run();
        });
        accept.selectedProperty().addListener(it -> changed.run());
    }

    /// Whether the field is kept.
    boolean accepted() {
        return accept.getParent() == null || accept.isSelected();
    }

    /// What the thing has in this field now: what it came with, to the byte, unless it was touched.
    /// What was emptied is `null`, so that it is taken away; what was never there stays away.
    JsonNode value() {
        if (!touched) {
            return original;
        }
        JsonNode value = editor.value();
        boolean wasThere = !original.isMissingNode() && !original.isNull();
        return value.isMissingNode() && wasThere ? NullNode.getInstance() : value;
    }

    /// Whether what was typed can be read at all.
    boolean readable() {
        try {
            editor.value();
            return true;
        } catch (ProblemException | IllegalArgumentException notReadable) {
            return false;
        }
    }

    /// Takes up what was typed before.
    void type(JsonNode value) {
        touched = true;
        editor.show(value);
    }

    boolean isTouched() {
        return touched;
    }

    /// Says what stands against the field as it is.
    void refuse(List<String> why) {
        if (!why.equals(reasons)) {
            reasons = List.copyOf(why);
            editor.node().pseudoClassStateChanged(DANGER, !why.isEmpty());
            say();
        }
    }

    /// Says what is to be looked at.
    void warn(List<FormRemark> what) {
        warnings = List.copyOf(what);
        editor.node().getStyleClass().remove("warning");
        if (!what.isEmpty()) {
            editor.node().getStyleClass().add("warning");
        }
        say();
    }

    private void say() {
        List<Node> lines = new ArrayList<>();
        reasons.forEach(
                why -> lines.add(new RemarkLine(FormRemark.of(words.reason(why)), Tone.DANGER)));
        warnings.forEach(each -> lines.add(new RemarkLine(each, Tone.WARNING)));
        remarks.getChildren().setAll(lines);
        if (lines.isEmpty()) {
            getChildren().remove(remarks);
        } else if (!getChildren().contains(remarks)) {
            getChildren().add(remarks);
        }
        editor.node().setAccessibleHelp(spoken());
    }

    private String spoken() {
        List<String> all = new ArrayList<>(reasons.stream().map(words::reason).toList());
        warnings.forEach(each -> all.add(each.text()));
        return all.stream().collect(Collectors.joining(" "));
    }

    static JsonNode nothing() {
        return MissingNode.getInstance();
    }
}
