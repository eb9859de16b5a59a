package app.aladdin.app;

import app.aladdin.ui.theme.Theme;
import app.aladdin.ui.theme.Zoom;
import app.aladdin.ui.view.Sheets;

import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

import org.jspecify.annotations.Nullable;

import java.util.function.Consumer;

/// The orchestrator's panel in a window of its own. FX thread only.
final class PanelWindow {
    private final Stage main;
    private final Theme theme;
    private final WindowFrame frame;
    private final Sheets sheets;
    private final Consumer<Scene> keys;
    private @Nullable Stage stage;

    /// @param sheets of the main window; cards over the panel are shown over it
    /// @param keys binds the window's keys
    PanelWindow(Stage main, Theme theme, WindowFrame frame, Sheets sheets, Consumer<Scene> keys) {
        this.main = main;
        this.theme = theme;
        this.frame = frame;
        this.sheets = sheets;
        this.keys = keys;
    }

    void show(Parent panel) {
        if (stage != null) {
            return;
        }
        Sheets over = new Sheets();
        sheets.join(over);
        StackPane content = new StackPane();
        content.getStyleClass().add("canvas");
        Scene scene = new Scene(new Zoom(content));
        theme.dress(scene);
        // Only now: what comes into a scene before its colours looks for them in vain.
        content.getChildren().addAll(panel, over);
        keys.accept(scene);
        Stage made = new Stage();
        made.setScene(scene);
        made.titleProperty().bind(main.titleProperty());
        made.getIcons().setAll(main.getIcons());
        frame.placePanel(made);
        made.setOnCloseRequest(e -> frame.panelOut().set(false));
        stage = made;
        made.show();
    }

    /// Gives the panel back.
    void hide() {
        Stage shown = stage;
        if (shown != null) {
            stage = null;
            shown.hide();
        }
    }
}
