package app.aladdin.app;

import app.aladdin.i18n.Messages;
import app.aladdin.ui.theme.Theme;

import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;

/// Tells of a mistake of the program: a short code, the details, and a way to copy them.
final class ErrorWindow {
    private static final Logger LOG = Logger.getLogger(ErrorWindow.class.getName());

    private final Messages messages;
    private final Theme theme;

    ErrorWindow(Messages messages, Theme theme) {
        this.messages = messages;
        this.theme = theme;
    }

    void show(Throwable failure) {
        LOG.log(Level.SEVERE, "a mistake of the program", failure);
        String details = details(failure);
        Label title = new Label(messages.get("error.title") + " (" + code(failure) + ")");
        title.getStyleClass().add("heading");
        Label text = new Label(messages.get("error.text"));
        text.getStyleClass().add("muted");
        TextArea area = new TextArea(details);
        area.setEditable(false);
        area.getStyleClass().add("mono");
        VBox.setVgrow(area, Priority.ALWAYS);
        Button copy = new Button(messages.get("error.copy"));
        copy.setOnAction(e -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(details);
            Clipboard.getSystemClipboard().setContent(content);
        });
        Button close = new Button(messages.get("error.close"));
        Stage stage = new Stage();
        close.setOnAction(e -> stage.close());
        HBox buttons = new HBox(8, copy, close);
        VBox root = new VBox(12, title, text, area, buttons);
        root.getStyleClass().addAll("canvas", "card", "padded");
        Scene scene = new Scene(root, 640, 420);
        theme.dress(scene);
        stage.setScene(scene);
        stage.setTitle(messages.get("app.name"));
        stage.show();
    }

    /// The same mistake at the same place has the same code.
    static String code(Throwable failure) {
        StackTraceElement[] trace = failure.getStackTrace();
        String place = trace.length == 0 ? "" : trace[0].toString();
        int hash = (failure.getClass().getName() + place).hashCode();
        return String.format(Locale.ROOT, "%04X", hash & 0xFFFF);
    }

    private static String details(Throwable failure) {
        StringWriter writer = new StringWriter();
        failure.printStackTrace(new PrintWriter(writer));
        return writer.toString();
    }
}
