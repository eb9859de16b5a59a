package app.aladdin.app;

import app.aladdin.platform.Screens;
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
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
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
    private final BooleanProperty panelOut;
    private final BooleanProperty tourDue;
    private final Screens screens;

    /// The state to keep; updated on the FX thread so that saving needs none of its properties.
    private volatile WindowState state;

    private Screens.Area panel;
    private Consumer<WindowState> keeper = changed -> {};

    WindowFrame(Stage stage, WindowState state) {
        this(stage, state, WindowFrame::screens);
    }

    WindowFrame(Stage stage, WindowState state, Screens screens) {
        this.screens = screens;
        this.panelOut = new SimpleBooleanProperty(state.panelOut());
        this.tourDue = new SimpleBooleanProperty(state.tourDue());
        this.stage = stage;
        this.state = state;
        this.panel = state.panel();
        this.sidebarOpen = new SimpleBooleanProperty(state.sidebarOpen());
        this.panelOpen = new SimpleBooleanProperty(state.panelOpen());
        this.panelWidth = new SimpleDoubleProperty(state.panelWidth());
    }

    /// Shows the window where it was left; in the middle of the screen when that is gone.
    void show() {
        Screens.Area at =
                screens.place(
                        new Screens.Area(state.x(), state.y(), state.width(), state.height()));
        stage.setMinWidth(Math.min(SMALLEST_WIDTH, at.width()));
        stage.setMinHeight(Math.min(SMALLEST_HEIGHT, at.height()));
        put(stage, at);
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
        panelOut.addListener(it -> changed());
        tourDue.addListener(it -> changed());
    }

    private static void put(Stage window, Screens.Area at) {
        window.setX(at.x());
        window.setY(at.y());
        window.setWidth(at.width());
        window.setHeight(at.height());
    }

    private static Screens.Area area(Rectangle2D bounds) {
        return new Screens.Area(
                bounds.getMinX(), bounds.getMinY(), bounds.getWidth(), bounds.getHeight());
    }

    private static List<Screens.Area> screens() {
        List<Screens.Area> all = new ArrayList<>();
        all.add(area(Screen.getPrimary().getVisualBounds()));
        Screen.getScreens().forEach(screen -> all.add(area(screen.getVisualBounds())));
        return all;
    }

    /// Puts the panel's own window where it was left.
    void placePanel(Stage window) {
        put(window, screens.place(state.panel()));
        window.xProperty().addListener(it -> keepPanel(window));
        window.yProperty().addListener(it -> keepPanel(window));
        window.widthProperty().addListener(it -> keepPanel(window));
        window.heightProperty().addListener(it -> keepPanel(window));
    }

    private void keepPanel(Stage window) {
        if (window.isShowing()) {
            panel =
                    new Screens.Area(
                            window.getX(), window.getY(), window.getWidth(), window.getHeight());
            changed();
        }
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
                        panelWidth.get(),
                        panelOut.get(),
                        panel,
                        tourDue.get());
        keeper.accept(state);
    }

    /// Hands every change on, so that it outlives a crash too.
    void keepWith(Consumer<WindowState> receiver) {
        keeper = receiver;
    }

    BooleanProperty sidebarOpen() {
        return sidebarOpen;
    }

    BooleanProperty panelOpen() {
        return panelOpen;
    }

    /// Whether the panel is in a window of its own.
    BooleanProperty panelOut() {
        return panelOut;
    }

    /// Whether nobody was shown around yet.
    BooleanProperty tourDue() {
        return tourDue;
    }

    DoubleProperty panelWidth() {
        return panelWidth;
    }

    /// Keeps the state. Blocks for the disk; any thread.
    synchronized void save(Path config) {
        try {
            state.save(config);
        } catch (IOException e) {
            LOG.log(Level.WARNING, "window state not kept", e);
        }
    }
}
