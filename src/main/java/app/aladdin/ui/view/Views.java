package app.aladdin.ui.view;

import app.aladdin.i18n.Messages;

import javafx.fxml.FXMLLoader;
import javafx.scene.Parent;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Objects;

/// Loads a view: `X.fxml` beside its `XController`, with the texts of the language, and the style
/// sheet `X.css` where there is one. FX thread only.
public final class Views {
    private final Messages messages;

    public Views(Messages messages) {
        this.messages = messages;
    }

    /// The root of the controller's view.
    public Parent load(Object controller) {
        Class<?> type = controller.getClass();
        String name = type.getSimpleName().replaceFirst("Controller$", "");
        URL fxml = Objects.requireNonNull(type.getResource(name + ".fxml"), name);
        FXMLLoader loader = new FXMLLoader(fxml, messages.bundle());
        loader.setController(controller);
        try {
            Parent root = loader.load();
            URL css = type.getResource(name + ".css");
            if (css != null) {
                root.getStylesheets().add(css.toExternalForm());
            }
            return root;
        } catch (IOException e) {
            throw new UncheckedIOException("view " + name, e);
        }
    }
}
