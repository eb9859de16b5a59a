package app.aladdin.feature.story;

import app.aladdin.contract.EntityKind;
import app.aladdin.contract.EntityRef;
import app.aladdin.i18n.Messages;
import app.aladdin.ui.form.EntityForm;
import app.aladdin.ui.form.FormWords;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// A thing being made or changed: its fields, and what becomes of them.
final class FormCard extends VBox {
    private final EntityForm form;
    private final Label trouble = new Label();
    private final Button save = new Button();
    private final Consumer<ObjectNode> onSave;
    private final Runnable onCancel;

    /// @param title what is being done
    /// @param thing the thing as it is; empty for a new one
    /// @param typed what was typed in it before
    /// @param onTyped told what is typed, to be kept
    FormCard(
            String title,
            EntityKind kind,
            ObjectNode thing,
            JsonNode typed,
            List<EntityRef> offered,
            Messages messages,
            Consumer<ObjectNode> onSave,
            Consumer<JsonNode> onTyped,
            Runnable onCancel) {
        super(12);
        this.onSave = onSave;
        this.onCancel = onCancel;
        getStyleClass().addAll("detail-page", "form-card");
        Label name = new Label(title);
        name.getStyleClass().add("title");
        name.setWrapText(true);
        form = new EntityForm(kind.wire(), thing, offered, new FormWords(messages), false);
        form.restore(typed);
        form.onChange(() -> onTyped.accept(form.typed()));
        trouble.getStyleClass().addAll("small", "danger");
        trouble.setWrapText(true);
        trouble.setMinHeight(USE_PREF_SIZE);
        say("");
        save.setText(messages.get("form.save"));
        save.getStyleClass().add("accent");
        save.setOnAction(e -> save());
        Button cancel = new Button(messages.get("form.cancel"));
        cancel.getStyleClass().add("flat");
        cancel.setOnAction(e -> onCancel.run());
        HBox buttons = new HBox(8, save, cancel);
        getChildren().addAll(name, form, trouble, buttons);
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    private void key(KeyEvent key) {
        if (key.getCode() == KeyCode.ENTER && key.isShortcutDown()) {
            key.consume();
            save();
        } else if (key.getCode() == KeyCode.ESCAPE) {
            key.consume();
            onCancel.run();
        }
    }

    private void save() {
        say("");
        if (form.insist()) {
            onSave.accept(form.value());
        }
    }

    /// Shows why it was not taken, with what was typed still there.
    void refuse(String why, Map<String, List<String>> fields) {
        List<String> others = form.refuse(fields);
        say(String.join("\n", why.isEmpty() ? others : joined(why, others)));
    }

    private static List<String> joined(String why, List<String> others) {
        return Stream.concat(Stream.of(why), others.stream()).toList();
    }

    private void say(String text) {
        trouble.setText(text);
        trouble.setVisible(!text.isEmpty());
        trouble.setManaged(!text.isEmpty());
    }

    void focusFirst() {
        // A field takes what is typed from when it has its looks on, and not only after the next
        // pulse: whoever types at once loses nothing.
        applyCss();
        form.focus("name");
    }
}
