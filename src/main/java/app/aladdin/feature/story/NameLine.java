package app.aladdin.feature.story;

import app.aladdin.i18n.Messages;

import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import java.util.function.Consumer;

/// A line in which a name is typed, there only while one is asked for. FX thread only.
final class NameLine extends HBox {
    /// Enough for a menu.
    private static final int LONGEST = 60;

    private final TextField field = new TextField();
    private final Button save;
    private Consumer<String> receiver = text -> {};

    NameLine(Messages messages) {
        super(8);
        getStyleClass().add("name-line");
        field.setPromptText(messages.get("filter.name"));
        field.setAccessibleText(messages.get("filter.name"));
        field.setOnAction(e -> done());
        HBox.setHgrow(field, Priority.ALWAYS);
        save = new Button(messages.get("form.save"));
        save.setMinWidth(USE_PREF_SIZE);
        save.setOnAction(e -> done());
        Button cancel = new Button(messages.get("form.cancel"));
        cancel.getStyleClass().add("flat");
        cancel.setMinWidth(USE_PREF_SIZE);
        cancel.setOnAction(e -> close());
        getChildren().addAll(field, save, cancel);
        field.textProperty().subscribe(this::typed);
        addEventHandler(
                KeyEvent.KEY_PRESSED,
                key -> {
                    if (key.getCode() == KeyCode.ESCAPE) {
                        key.consume();
                        close();
                    }
                });
        close();
    }

    private void typed(String text) {
        save.setDisable(text.isBlank());
        if (text.length() > LONGEST) {
            field.setText(text.substring(0, LONGEST));
        }
    }

    /// Asks for a name.
    ///
    /// @param before the name there is; may be empty
    void ask(String before, Consumer<String> then) {
        receiver = then;
        field.setText(before);
        seen(true);
        field.requestFocus();
        field.selectAll();
    }

    private void done() {
        String text = field.getText().strip();
        if (!text.isEmpty()) {
            close();
            receiver.accept(text);
        }
    }

    void close() {
        seen(false);
    }

    private void seen(boolean on) {
        setVisible(on);
        setManaged(on);
    }
}
