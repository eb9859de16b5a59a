package app.aladdin.app;

import app.aladdin.platform.WindowState;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;

import java.io.IOException;
import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.Logger;

/// The window's place and size and which parts are shown, as they were left and as they are.
final class WindowFrame {
    private static final Logger LOG = Logger.getLogger(WindowFrame.class.getName());
    private static final double SMALLEST_WIDTH = 800;
    private static final double SMALLEST_HEIGHT = 560;

    private final Stage stage;
    private final BooleanProperty sidebarOpen;
    private final BooleanProperty panelOpen;
    private final DoubleProperty panelWidth;

    /// The state to keep; updated on the FX thread so that saving needs none of its properties.
    private volatile WindowState state;

    WindowFrame(Stage stage, WindowState state) {
        this.stage = stage;
        this.state = state;
        this.sidebarOpen = new SimpleBooleanProperty(state.sidebarOpen());
        this.panelOpen = new SimpleBooleanProperty(state.panelOpen());
        this.panelWidth = new SimpleDoubleProperty(state.panelWidth());
    }

    /// Shows the window where it was left; in the middle of the screen when that is gone.
    void show() {
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        stage.setMinWidth(Math.min(SMALLEST_WIDTH, screen.getWidth()));
        stage.setMinHeight(Math.min(SMALLEST_HEIGHT, screen.getHeight()));
        stage.setWidth(Math.min(state.width(), screen.getWidth()));
        stage.setHeight(Math.min(state.height(), screen.getHeight()));
        if (onAScreen(state)) {
            stage.setX(state.x());
            stage.setY(state.y());
        } else {
            stage.centerOnScreen();
        }
        stage.setMaximized(state.maximized());
        stage.show();
        stage.xProperty().addListener(it -> changed());
        stage.yProperty().addListener(it -> changed());
        stage.widthProperty().addListener(it -> changed());
        stage.heightProperty().addListener(it -> changed());
        stage.maximizedProperty().addListener(it -> changed());
        sidebarOpen.addListener(it -> changed());
        panelOpen.addListener(it -> changed());
        panelWidth.addListener(it -> changed());
    }

    private static boolean onAScreen(WindowState state) {
        return !Double.isNaN(state.x())
                && !Double.isNaN(state.y())
                && !Screen.getScreensForRectangle(state.x() + 40, state.y() + 10, 120, 40)
                        .isEmpty();
    }

    /// The window's present width.
    double width() {
        return stage.getWidth();
    }

    boolean isShown() {
        return stage.isShowing();
    }

    private void changed() {
        boolean normal = !stage.isMaximized() && !stage.isIconified();
        state =
                new WindowState(
                        normal ? stage.getX() : state.x(),
                        normal ? stage.getY() : state.y(),
                        normal ? stage.getWidth() : state.width(),
                        normal ? stage.getHeight() : state.height(),
                        stage.isMaximized(),
                        sidebarOpen.get(),
                        panelOpen.get(),
                        panelWidth.get());
    }

    BooleanProperty sidebarOpen() {
        return sidebarOpen;
    }

    BooleanProperty panelOpen() {
        return panelOpen;
    }

    DoubleProperty panelWidth() {
        return panelWidth;
    }

    /// Keeps the state. Blocks for the disk; any thread.
    void save(Path config) {
        try {
            state.save(config);
        } catch (IOException e) {
            LOG.log(Level.WARNING, "window state not kept", e);
        }
    }
}
